/** How far rules look for what belongs together: an ID and its secret stand at most so many lines apart. */
export const NEAR_LINES = 10;

/** … and at most so many bytes, since the engine hands out windows: ten lines of full width. */
export const NEAR_BYTES = 1_200;

/** The end of a text: its last line and `lines` before that, of at most `bytes` bytes. */
export function tail(text: string, lines: number, bytes: number): string {
  const first = Math.max(0, text.length - bytes);
  let start = text.length;
  for (let line = 0; line <= lines; line++) {
    const newline = start === 0 ? -1 : text.lastIndexOf('\n', start - 1);
    if (newline < first) return text.slice(first);
    start = newline;
  }
  return text.slice(start + 1);
}

/** The start of a text: its first line and `lines` more, of at most `bytes` bytes. */
export function head(text: string, lines: number, bytes: number): string {
  const last = Math.min(text.length, bytes);
  let end = -1;
  for (let line = 0; line <= lines; line++) {
    end = text.indexOf('\n', end + 1);
    if (end === -1 || end >= last) return text.slice(0, last);
  }
  return text.slice(0, end);
}

/** The end of a text from its last character on that `stops` matches. */
export function tailWithout(text: string, stops: RegExp, bytes: number): string {
  let start = text.length;
  while (start > 0 && text.length - start < bytes && !stops.test(text[start - 1] ?? '')) start--;
  return text.slice(start);
}

/** The start of a text up to its first character that `stops` matches. */
export function headWithout(text: string, stops: RegExp, bytes: number): string {
  let end = 0;
  while (end < text.length && end < bytes && !stops.test(text[end] ?? '')) end++;
  return text.slice(0, end);
}

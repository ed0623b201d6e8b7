/** Longer texts are documents, and no value that somebody put into base64. */
const MAX_LENGTH = 1000;

/** The one line of text that a value is base64 of, without its line's end; `null` where it is of something else. */
export function decodedText(value: string): string | null {
  const bytes = Buffer.from(value, 'base64');
  const decoded = bytes.toString('latin1').trimEnd();
  const isText = /^[\x20-\x7e]{4,}$/.test(decoded) && decoded.length <= MAX_LENGTH;
  return isText && bytes.toString('base64') === value ? decoded : null;
}

/** Whether a pattern of IAM (`*` any text, `?` one character) covers a text. Linear in most cases, no recursion. */
export function matchesGlob(pattern: string, text: string): boolean {
  let at = 0;
  let inText = 0;
  let star = -1;
  let retry = 0;
  while (inText < text.length) {
    const sign = pattern[at];
    if (sign === '*') {
      star = at++;
      retry = inText;
    } else if (sign !== undefined && (sign === '?' || sign === text[inText])) {
      at++;
      inText++;
    } else if (star !== -1) {
      at = star + 1;
      inText = ++retry;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

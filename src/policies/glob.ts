/** Whether a pattern of IAM (`*` any text, `?` one character) covers a text. Linear in most cases, no recursion. */
export function matchesGlob(pattern: string, text: string): boolean {
  return matches(pattern, text, () => true);
}

/**
 * Whether every text that `inner` matches is matched by `outer`, too. May say no where it is so.
 *
 * @param isOneSign Whether a sign of `inner` is one character for sure: a star may be many or none.
 */
export function coversGlob(outer: string, inner: string, isOneSign: (sign: string) => boolean): boolean {
  return matches(outer, inner, (sign) => sign !== '*' && isOneSign(sign));
}

function matches(pattern: string, text: string, isOneSign: (sign: string) => boolean): boolean {
  let at = 0;
  let inText = 0;
  let star = -1;
  let retry = 0;
  while (inText < text.length) {
    const sign = pattern[at];
    const other = text[inText] ?? '';
    if (sign === '*') {
      star = at++;
      retry = inText;
    } else if (sign !== undefined && (sign === other || (sign === '?' && isOneSign(other)))) {
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

/** Characters above it stand in no token. */
const CODES = 256;

/**
 * A test whether a text holds so many characters in a row of an alphabet. It looks at every `length`th character
 * first, and so reads a small part of what a pattern would read.
 *
 * @param alphabet Matches one character of the run, as `/[\w.-]/`.
 * @param length The shortest run.
 */
export function holdsRun(alphabet: RegExp, length: number): (text: string) => boolean {
  let isOf: Uint8Array | undefined;
  return (text) => {
    isOf ??= Uint8Array.from({ length: CODES }, (_, code) => +alphabet.test(String.fromCharCode(code)));
    let start = 0;
    for (let last = length - 1; last < text.length; last = start + length - 1) {
      let at = last;
      while (at >= start && isOf[text.charCodeAt(at)] === 1) at--;
      if (at < start) return true;
      start = at + 1;
    }
    return false;
  };
}

/** By UTF-16 code units, so that the order is the same under every locale; for `Array.sort`. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

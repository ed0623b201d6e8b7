/** Digits of bech32, in the order of their values (BIP 173). */
const DIGITS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** The generator of its code, a value for each bit that leaves at the top. */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/** Whether the six last digits of a text in bech32 are right, as in the keys of age; its case is all one. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const separator = lower.lastIndexOf('1');
  if (separator < 1) return false;
  const name = Array.from(lower.slice(0, separator), (character) => character.charCodeAt(0));
  const data = Array.from(lower.slice(separator + 1), (digit) => DIGITS.indexOf(digit));
  if (data.includes(-1)) return false;
  const values = [...name.map((code) => code >> 5), 0, ...name.map((code) => code & 31), ...data];
  return values.reduce(step, 1) === 1;
}

function step(state: number, value: number): number {
  const top = state >>> 25;
  let next = ((state & 0x1ffffff) << 5) ^ value;
  for (const [bit, term] of GENERATOR.entries()) {
    if ((top >>> bit) & 1) next ^= term;
  }
  return next;
}

/**
 * A seeded source of chance: the same seed gives the same corpus on every machine.
 *
 * @param {number} seed
 */
export function createDice(seed) {
  let state = seed >>> 0;
  /** A whole number from 0 up to, and without, `limit`. */
  const roll = (limit) => {
    // SplitMix32: unlike the low bits of a linear generator, these do not repeat after a few rolls.
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32) * limit);
  };
  /** One of some items, or of the characters of a string. */
  const pick = (items) => items[roll(items.length)];
  /** A string of some characters of an alphabet. */
  const word = (alphabet, length) => Array.from({ length }, () => pick(alphabet)).join('');
  return { roll, pick, word };
}

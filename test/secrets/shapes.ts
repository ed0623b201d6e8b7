import { ALPHANUMERIC, BASE64, DIGITS, type Generator, HEX, LOWER, UPPER } from './support.js';

/** What a letter in a shape stands for. */
const ALPHABETS: Readonly<Record<string, string>> = {
  A: ALPHANUMERIC,
  a: DIGITS + LOWER,
  U: DIGITS + UPPER,
  h: HEX,
  H: HEX.toUpperCase(),
  x: HEX + HEX.toUpperCase(),
  d: DIGITS,
  l: LOWER + UPPER,
  z: LOWER,
  Z: UPPER,
  b: BASE64,
  w: `${ALPHANUMERIC}_-`,
  u: `${ALPHANUMERIC}_`,
  D: `${ALPHANUMERIC}_.-`,
  E: `${ALPHANUMERIC}_=`,
  p: `${ALPHANUMERIC}_+-`,
  '2': `${LOWER}234567`,
  Q: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
};

/**
 * A token of a shape: `acme_{A30}` is the prefix and 30 of an alphabet, `{h8-12}` as many as chance says,
 * `{uuid}` and `{=live|test}` what they say. So no token need stand in a test.
 */
export function fill(generator: Generator, shape: string): string {
  return shape.replace(/\{([^}]*)\}/g, (_, hole: string) => {
    if (hole === 'uuid') return [8, 4, 4, 4, 12].map((length) => generator.text(HEX, length)).join('-');
    if (hole.startsWith('=')) return pick(generator, hole.slice(1).split('|'));
    const [, letter = '', least = '', most = least] = /^(.)(\d+)(?:-(\d+))?$/.exec(hole) ?? [];
    const alphabet = ALPHABETS[letter];
    if (alphabet === undefined) throw new Error(`The shape '${shape}' has no alphabet '${letter}'.`);
    return drawn(generator, alphabet, Number(least) + generator.below(Number(most) - Number(least) + 1));
  });
}

/** Random text that neither begins nor ends with a sign, which people would not copy either. */
function drawn(generator: Generator, alphabet: string, length: number): string {
  const inner = alphabet.replace(/[^A-Za-z0-9]/g, '');
  if (length < 3) return generator.text(inner, length);
  return generator.text(inner, 1) + generator.text(alphabet, length - 2) + generator.text(inner, 1);
}

function pick(generator: Generator, choices: readonly string[]): string {
  return choices[generator.below(choices.length)] ?? '';
}

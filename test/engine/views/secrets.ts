import { crc32 } from 'node:zlib';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A token of GitHub's with its checksum, made from a number. */
export function githubToken(seed: number): string {
  const body = characters(seed, 30, DIGITS);
  let rest = crc32(body);
  let checksum = '';
  for (let index = 0; index < 6; index++) {
    checksum = DIGITS[rest % 62] + checksum;
    rest = Math.floor(rest / 62);
  }
  return `gh${'p_'}${body}${checksum}`;
}

/** An ID and a secret of AWS's, made from a number. */
export function awsKey(seed: number): { readonly id: string; readonly secret: string } {
  const id = `AK${'IA'}${characters(seed, 16, 'QRSTUVWXYZ234567')}`;
  return { id, secret: characters(seed + 1, 40, `${DIGITS}/+`) };
}

function characters(seed: number, length: number, alphabet: string): string {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return alphabet[(state >>> 8) % alphabet.length];
  }).join('');
}

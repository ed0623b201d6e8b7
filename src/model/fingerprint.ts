import { crypto } from './crypto.js';
import type { Detection } from './finding.js';

/** The key where no baseline is in force. */
export const DEFAULT_SALT = 'starkey/v1';

/** Hexadecimal digits of a fingerprint: 128 of the 256 bits, since nobody gains by two that collide. */
export const FINGERPRINT_LENGTH = 32;

/**
 * scrypt's `N`. With `r` 8 and `p` 1 a guess takes 2 MiB and 4.3 ms (a power of two more: 9.1 ms): some thousand
 * times a plain hash, and a tree of 658 different passwords takes three seconds more, not twelve.
 */
const SCRYPT_COST = 2 ** 11;
const SCRYPT_BLOCK_SIZE = 8;
const SCRYPT_BYTES = 32;

/** What a fingerprint is keyed to. */
export type Fingerprinted = Pick<Detection, 'ruleId' | 'identity' | 'guessable'>;

/**
 * The fingerprint of a detection under a salt: HMAC-SHA-256 over rule and identity, as lower case
 * hexadecimal. Same rule, identity and salt, same fingerprint; without the salt and the secret nobody can
 * make or invert it.
 */
export type Fingerprinter = (subject: Fingerprinted, salt: string) => string;

/** A fingerprinter that computes the slow hash of one guessable identity under one salt only once. */
export function createFingerprinter(): Fingerprinter {
  const stretched = new Map<string, string>();

  function stretch(identity: readonly string[], salt: string): string {
    const key = JSON.stringify([salt, ...identity]);
    const known = stretched.get(key);
    if (known !== undefined) return known;
    const options = { N: SCRYPT_COST, r: SCRYPT_BLOCK_SIZE, p: 1 };
    const slow = crypto().scryptSync(JSON.stringify(identity), salt, SCRYPT_BYTES, options).toString('hex');
    stretched.set(key, slow);
    return slow;
  }

  return ({ ruleId, identity, guessable }, salt) => {
    // JSON, so that no two lists of parts are the same text; an object is what no list of strings holds.
    const parts = guessable ? [ruleId, { scrypt: stretch(identity, salt) }] : [ruleId, ...identity];
    return crypto()
      .createHmac('sha256', salt)
      .update(JSON.stringify(parts))
      .digest('hex')
      .slice(0, FINGERPRINT_LENGTH);
  };
}

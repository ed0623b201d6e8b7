import { base62 } from './base62.js';
import { crc32 } from './crc32.js';

/** Characters that a CRC-32 takes in base 62. */
const CHECKSUM_LENGTH = 6;

/**
 * Whether the last six characters of a token's body are the base-62 CRC-32 of those before, as in the tokens of
 * GitHub (https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/) and npm.
 *
 * @param body The token without its prefix.
 */
export function hasTrailingCrc32(body: string): boolean {
  const payload = body.slice(0, -CHECKSUM_LENGTH);
  return base62(crc32(payload), CHECKSUM_LENGTH) === body.slice(-CHECKSUM_LENGTH);
}

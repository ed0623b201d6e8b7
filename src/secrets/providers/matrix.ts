import { base62 } from '../checksums/base62.js';
import { crc32 } from '../checksums/crc32.js';
import { assessChecksum } from '../checksums/judgement.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretMatch, SecretRule } from '../rule.js';

const TITLE = 'Matrix access token';

/** Six digits in base 62 at the end: the CRC-32 of all before the last underscore. */
function assess(body: string, { secret }: SecretMatch) {
  const end = secret.lastIndexOf('_');
  return assessChecksum(base62(crc32(secret.slice(0, end)), 6) === secret.slice(end + 1), body, TITLE);
}

const SHARED = {
  severity: 'high',
  title: TITLE,
  why: 'it reads and writes as its user in all rooms.',
  remediation: ['Sign the session out in the settings of a Matrix client under Sessions.'],
  references: ['https://spec.matrix.org/latest/client-server-api/#client-authentication'],
  alphabet: '\\w',
  assess,
} as const;

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    ...SHARED,
    id: 'matrix-access-token',
    formFrom: 'documentation',
    prefix: 'syt_',
    body: /[A-Za-z0-9+/]{2,120}_[A-Za-z]{20}_[0-9A-Za-z]{6}/,
    longest: 149,
  }),
  prefixedToken({
    ...SHARED,
    id: 'matrix-authentication-service-token',
    formFrom: 'documentation',
    title: 'Matrix Authentication Service token',
    prefix: ['mat_', 'mar_', 'mct_', 'mcr_'],
    body: /[A-Za-z0-9]{30}_[0-9A-Za-z]{6}/,
    longest: 37,
  }),
];

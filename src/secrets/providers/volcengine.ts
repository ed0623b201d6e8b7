import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'volcengine-access-key-id',
    severity: 'low',
    title: 'Volcengine access key ID',
    why: 'it names an access key; only with its secret does it open anything.',
    remediation: ['Look whether the secret leaked too.'],
    references: ['https://www.volcengine.com/docs/6291/65568'],
    prefix: 'AKLT',
    body: /[A-Za-z0-9_-]{43}/,
    longest: 43,
    alphabet: '\\w-',
  }),
];

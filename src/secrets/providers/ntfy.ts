import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'ntfy-access-token',
    severity: 'medium',
    title: 'ntfy access token',
    why: 'it publishes to the topics of its owner and reads them.',
    remediation: ['Delete it with `ntfy token remove`, or in the account settings of the server.'],
    references: ['https://docs.ntfy.sh/config/#access-tokens'],
    formFrom: 'scanners',
    prefix: 'tk_',
    body: /[A-Za-z0-9]{29}/,
    longest: 29,
    keywords: ['ntfy', 'bearer tk_'],
    within: 160,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'unkey-root-key',
    severity: 'critical',
    title: 'Unkey root key',
    why: 'it makes, reads and revokes the API keys of a workspace.',
    remediation: ['Delete it at https://app.unkey.com/settings/root-keys.'],
    references: ['https://www.unkey.com/docs'],
    formFrom: 'scanners',
    prefix: 'unkey_',
    body: /[A-Za-z0-9]{20,32}/,
    longest: 32,
  }),
];

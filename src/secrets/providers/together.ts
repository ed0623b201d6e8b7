import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'together-api-key',
    severity: 'high',
    title: 'Together AI API key',
    why: 'it runs and trains models at the cost of the account.',
    remediation: ['Delete it at https://api.together.ai/settings/api-keys.'],
    references: ['https://docs.together.ai/docs/introduction'],
    formFrom: 'scanners',
    prefix: 'tgp_v1_',
    body: /[\w-]{43}/,
    longest: 43,
    alphabet: '\\w-',
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'anyscale-api-key',
    severity: 'high',
    title: 'Anyscale API key',
    why: 'it runs clusters and models at the cost of the organisation.',
    remediation: ['Delete it in the console under API keys.'],
    references: ['https://docs.anyscale.com/'],
    prefix: 'esecret_',
    body: /[a-z0-9]{26}/,
    longest: 26,
  }),
];

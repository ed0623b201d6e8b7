import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'perplexity-api-key',
    severity: 'high',
    title: 'Perplexity API key',
    why: 'it runs models at the cost of the account.',
    remediation: ['Delete it at https://www.perplexity.ai/settings/api.'],
    references: ['https://docs.perplexity.ai/'],
    formFrom: 'examples',
    prefix: 'pplx-',
    body: /[A-Za-z0-9]{48}/,
    longest: 48,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'openrouter-api-key',
    severity: 'high',
    title: 'OpenRouter API key',
    why: 'it runs models at the cost of the account.',
    remediation: [
      'Delete it at https://openrouter.ai/settings/keys.',
      'Look at the activity for requests that are not yours.',
    ],
    references: ['https://openrouter.ai/docs/api-reference/authentication'],
    formFrom: 'examples',
    prefix: 'sk-or-v1-',
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

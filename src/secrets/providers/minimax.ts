import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'minimax-api-key',
    severity: 'high',
    title: 'MiniMax API key',
    why: 'it runs models at the cost of the account.',
    remediation: ['Delete it in the console under Account, API keys.'],
    references: ['https://www.minimax.io/platform_overview'],
    formFrom: 'scanners',
    prefix: 'sk-api-',
    body: /[\w-]{119}/,
    longest: 119,
    alphabet: '\\w-',
  }),
];

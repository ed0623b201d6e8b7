import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'xai-api-key',
    severity: 'high',
    title: 'xAI API key',
    why: 'it runs models at the cost of the team.',
    remediation: ['Delete it at https://console.x.ai/.'],
    references: ['https://docs.x.ai/docs/overview'],
    formFrom: 'scanners',
    prefix: 'xai-',
    body: /[\w-]{70,120}/,
    longest: 120,
    alphabet: '\\w-',
  }),
];

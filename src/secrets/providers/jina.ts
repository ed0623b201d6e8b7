import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'jina-api-key',
    severity: 'medium',
    title: 'Jina AI API key',
    why: 'it reads pages and makes embeddings at the cost of the account.',
    remediation: ['Delete it at https://jina.ai/api-dashboard/.'],
    references: ['https://jina.ai/reader/'],
    formFrom: 'scanners',
    prefix: 'jina_',
    body: /[\w-]{60}/,
    longest: 60,
    alphabet: '\\w-',
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'cerebras-api-key',
    severity: 'high',
    title: 'Cerebras API key',
    why: 'it runs models at the cost of the account.',
    remediation: ['Delete it at https://cloud.cerebras.ai/.'],
    references: ['https://inference-docs.cerebras.ai/introduction'],
    formFrom: 'scanners',
    prefix: 'csk-',
    body: /[a-z0-9]{48}/,
    longest: 48,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'e2b-api-key',
    severity: 'high',
    title: 'E2B API key',
    why: 'it starts sandboxes and reads those that run.',
    remediation: ['Delete it at https://e2b.dev/dashboard.'],
    references: ['https://e2b.dev/docs'],
    formFrom: 'documentation',
    prefix: 'e2b_',
    body: /[0-9a-f]{40}/,
    longest: 40,
  }),
];

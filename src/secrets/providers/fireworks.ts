import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'fireworks-api-key',
    severity: 'high',
    title: 'Fireworks AI API key',
    why: 'it runs and trains models at the cost of the account.',
    remediation: ['Delete it at https://app.fireworks.ai/settings/users/api-keys.'],
    references: ['https://docs.fireworks.ai/'],
    formFrom: 'documentation',
    prefix: 'fw_',
    body: /[A-Za-z0-9]{22,24}/,
    longest: 24,
    keywords: ['fireworks'],
    within: 80,
  }),
];

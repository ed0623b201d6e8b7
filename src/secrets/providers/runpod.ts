import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'runpod-api-key',
    severity: 'high',
    title: 'Runpod API key',
    why: 'it starts machines at the cost of the account and reads those that run.',
    remediation: ['Delete it at https://console.runpod.io/user/settings.'],
    references: ['https://docs.runpod.io/get-started/api-keys'],
    formFrom: 'scanners',
    prefix: 'rpa_',
    body: /[A-Z0-9]{40}[A-Za-z0-9]{6}/,
    longest: 46,
  }),
];

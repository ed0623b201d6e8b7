import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'recharge-api-token',
    severity: 'high',
    title: 'Recharge API token',
    why: 'it reads customers and changes the subscriptions of a shop.',
    remediation: ['Delete it in Recharge under Tools and apps, API tokens.'],
    references: ['https://developer.rechargepayments.com/'],
    formFrom: 'scanners',
    prefix: ['sk_1x1_', 'sk_1x3_', 'sk_2x2_', 'sk_3x3_', 'sk_5x3_', 'sk_10x1_'],
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

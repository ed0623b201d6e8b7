import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'rainforest-pay-api-key',
    severity: 'critical',
    title: 'Rainforest Pay API key',
    why: 'it makes payments and payouts of a platform.',
    remediation: [
      'Revoke it in Rainforest’s portal under Developers, API keys.',
      'Look for payouts that are not yours.',
    ],
    references: ['https://docs.rainforestpay.com/'],
    formFrom: 'scanners',
    prefix: 'apikey_',
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

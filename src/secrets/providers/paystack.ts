import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://paystack.com/docs/api/authentication/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'paystack-secret-key',
    severity: 'critical',
    title: 'Paystack secret key',
    why: 'it charges cards and transfers the balance of the business.',
    remediation: [
      'Generate a new key at https://dashboard.paystack.com/#/settings/developers.',
      'Look for transfers and refunds that nobody ordered.',
    ],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'sk_live_',
    body: /[0-9a-f]{40}/,
    longest: 40,
  }),
  prefixedToken({
    id: 'paystack-test-key',
    severity: 'low',
    title: 'Paystack test key',
    why: 'it moves no money, but it shows and changes the test data.',
    remediation: ['Generate a new key at https://dashboard.paystack.com/#/settings/developers.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'sk_test_',
    body: /[0-9a-f]{40}/,
    longest: 40,
  }),
];

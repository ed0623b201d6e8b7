import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'checkout-com-secret-key',
    severity: 'high',
    title: 'Checkout.com secret key',
    why: 'it charges, refunds and reads the payments of a merchant.',
    remediation: ['Revoke it in the dashboard under Developers, Keys.'],
    references: ['https://www.checkout.com/docs'],
    formFrom: 'scanners',
    providers: [
      'checkout_secret',
      'checkout_key',
      'checkout_api',
      'checkout_com',
      'checkout_private',
      'checkout_sk',
      'checkout.com',
    ],
    noun: /secret|token|key|/,
    value: /(?:sk)_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 39,
  }),
];

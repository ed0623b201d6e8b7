import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'razorpay-key-secret',
    severity: 'high',
    title: 'Razorpay key secret',
    why: 'together with the key ID it takes, refunds and pays out money.',
    remediation: [
      'Regenerate the key at https://dashboard.razorpay.com/app/website-app-settings/api-keys.',
      'Look for refunds and payouts that nobody ordered.',
    ],
    references: ['https://razorpay.com/docs/api/authentication/'],
    formFrom: 'scanners',
    providers: ['razorpay'],
    value: /[A-Za-z0-9]{24}/,
    longest: 24,
  }),
];

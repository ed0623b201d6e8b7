import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'paypal-client-secret',
    severity: 'high',
    title: 'PayPal client secret',
    why: 'together with the client ID it pays out, refunds and reads transactions.',
    remediation: [
      'Add a new secret to the app at https://developer.paypal.com/dashboard/applications/live, then disable the old one.',
    ],
    references: ['https://developer.paypal.com/api/rest/'],
    formFrom: 'scanners',
    providers: ['paypal'],
    value: /E[\w-]{79}/,
    longest: 80,
  }),
];

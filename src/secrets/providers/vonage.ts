import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'vonage-api-secret',
    title: 'Vonage (Nexmo) API secret',
    why: 'together with the key it sends text messages and calls at the cost of the account.',
    remediation: [
      'Revoke it at https://dashboard.nexmo.com/settings and create another.',
      'Look for messages and calls that are not yours.',
    ],
    references: ['https://developer.vonage.com/en/getting-started/concepts/authentication'],
    formFrom: 'scanners',
    providers: ['vonage', 'nexmo'],
    noun: /secret/,
    value: /[A-Za-z0-9]{16}/,
    longest: 16,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'resend-api-key',
    severity: 'high',
    title: 'Resend API key',
    why: 'it sends mail in the name of your domains.',
    remediation: [
      'Delete it at https://resend.com/api-keys.',
      'Look through https://resend.com/emails for mail that is not yours.',
    ],
    references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
    formFrom: 'examples',
    prefix: 're_',
    body: /[A-Za-z0-9]{7,10}_[A-Za-z0-9]{20,32}/,
    longest: 43,
    keywords: ['resend'],
    within: 80,
  }),
];

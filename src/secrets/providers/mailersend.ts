import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'mailersend-api-token',
    severity: 'high',
    title: 'MailerSend API token',
    why: 'it sends mail in the name of your domains.',
    remediation: [
      'Delete it in the app under Integrations, API tokens.',
      'Look through the activity for mail that is not yours.',
    ],
    references: ['https://developers.mailersend.com/general.html'],
    formFrom: 'scanners',
    prefix: 'mlsn.',
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

import { keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const BASE64URL = 'abcdefghijklmnopqrstuvwxyz0123456789_-';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'sendgrid-api-key',
    severity: 'high',
    title: 'SendGrid API key',
    why: 'it sends mail in the name of your domains, and reads what its scopes allow.',
    remediation: [
      'Delete it at https://app.sendgrid.com/settings/api_keys.',
      'Look through the activity feed for mail that is not yours.',
    ],
    references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
    formFrom: 'examples',
    prefix: 'SG.',
    body: /[\w-]{20,24}\.[\w-]{39,50}/,
    longest: 75,
    alphabet: '\\w-',
    keywords: keywordsAfter('SG.', BASE64URL),
  }),
];

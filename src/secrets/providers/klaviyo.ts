import { HEXADECIMAL, keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'klaviyo-private-key',
    severity: 'high',
    title: 'Klaviyo private API key',
    why: 'it reads and changes the profiles of all customers, and sends campaigns.',
    remediation: [
      'Delete it at https://www.klaviyo.com/settings/account/api-keys.',
      'Look for profiles that were exported.',
    ],
    references: ['https://developers.klaviyo.com/en/docs/authenticate_'],
    formFrom: 'scanners',
    prefix: 'pk_',
    body: /[0-9a-f]{34}/,
    longest: 34,
    keywords: keywordsAfter('pk_', HEXADECIMAL),
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'zoho-oauth-token',
    severity: 'high',
    title: 'Zoho OAuth token',
    why: 'it reads and changes the customer data that its scopes allow.',
    remediation: [
      'Revoke it at https://accounts.zoho.com/home, page Connected apps, or by `/oauth/v2/token/revoke`.',
    ],
    references: ['https://www.zoho.com/accounts/protocol/oauth.html'],
    formFrom: 'examples',
    prefix: '1000.',
    body: /[0-9a-f]{32}\.[0-9a-f]{32}/,
    longest: 65,
    alphabet: '\\w.',
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'intercom-access-token',
    severity: 'high',
    title: 'Intercom access token',
    why: 'it reads and answers the conversations with all customers of a workspace.',
    remediation: [
      'Regenerate it in the Developer Hub at the app, page Authentication.',
      'Look for contacts that were exported.',
    ],
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
    formFrom: 'scanners',
    // Base64 of `tok:`, where the token's own text begins.
    prefix: 'dG9rO',
    body: /[A-Za-z0-9+/]{54}=/,
    longest: 55,
    alphabet: 'A-Za-z0-9+/=',
  }),
];

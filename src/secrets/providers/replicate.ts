import { keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'replicate-api-token',
    severity: 'high',
    title: 'Replicate API token',
    why: 'it runs models at the cost of the account and reads private ones.',
    remediation: [
      'Disable it at https://replicate.com/account/api-tokens.',
      'Look at the predictions for some that are not yours.',
    ],
    references: ['https://replicate.com/docs/topics/security/api-tokens'],
    formFrom: 'examples',
    prefix: 'r8_',
    body: /[A-Za-z0-9]{37}/,
    longest: 37,
    keywords: keywordsAfter('r8_', ALPHANUMERIC),
  }),
];

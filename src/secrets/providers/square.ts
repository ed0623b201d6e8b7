import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = [
  'Replace the token at https://developer.squareup.com/apps.',
  'Look for payments and refunds that are not yours in the Square dashboard.',
];
const PAGES = ['https://developer.squareup.com/docs/build-basics/access-tokens'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'square-access-token',
    severity: 'critical',
    title: 'Square access token',
    why: 'it charges, refunds and reads the customers of a seller.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'sq0atp-',
    body: /[\w-]{22}/,
    longest: 22,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'square-production-token',
    severity: 'critical',
    title: 'Square production or OAuth access token',
    why: 'it charges, refunds and reads the customers of a seller.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'EAAA',
    body: /[\w-]{60}/,
    longest: 60,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'square-oauth-secret',
    severity: 'critical',
    title: 'Square OAuth application secret',
    why: 'it takes over the access of every seller who connected the application.',
    remediation: [
      'Replace the secret at https://developer.squareup.com/apps, page OAuth.',
      'Look for payments and refunds that are not yours in the Square dashboard.',
    ],
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'sq0csp-',
    body: /[\w-]{43}/,
    longest: 43,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'square-sandbox-token',
    severity: 'low',
    title: 'Square sandbox credential',
    why: 'it moves no money, but it shows and changes the test data.',
    remediation: ['Replace it at https://developer.squareup.com/apps.'],
    references: PAGES,
    formFrom: 'leaks',
    prefix: ['sandbox-sq0atb-', 'sandbox-sq0csb-'],
    body: /[\w-]{22}(?:[\w-]{21})?/,
    longest: 43,
    alphabet: '\\w-',
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Generate new keys in the dashboard under Settings, API.'];
const PAGES = ['https://developer.flutterwave.com/docs/authentication'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'flutterwave-secret-key',
    severity: 'critical',
    title: 'Flutterwave secret key',
    why: 'it charges customers and transfers the balance of the business.',
    remediation: [
      'Generate new keys in the dashboard under Settings, API.',
      'Look for transfers and refunds that nobody ordered.',
    ],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'FLWSECK-',
    body: /[a-z0-9]{32}-X/,
    longest: 34,
  }),
  prefixedToken({
    id: 'flutterwave-test-key',
    severity: 'low',
    title: 'Flutterwave test key',
    why: 'it moves no money, but it shows and changes the test data.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'FLWSECK_TEST-',
    body: /[a-z0-9]{32}-X/,
    longest: 34,
  }),
  prefixedToken({
    id: 'flutterwave-encryption-key',
    severity: 'medium',
    title: 'Flutterwave test encryption key',
    why: 'it encrypts the card data of test charges.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'FLWSECK_TEST-',
    body: /[a-z0-9]{12}/,
    longest: 12,
  }),
  prefixedToken({
    id: 'flutterwave-public-key',
    severity: 'low',
    title: 'Flutterwave public key',
    why: 'it begins payments to its owner; pages show it to everybody.',
    remediation: ['Nothing, if only a page or an app uses it.'],
    references: ['https://developer.flutterwave.com/docs/authentication'],
    formFrom: 'scanners',
    prefix: ['FLWPUBK-', 'FLWPUBK_TEST-'],
    body: /[a-z0-9]{32}-X/,
    longest: 34,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://docs.easypost.com/docs/authentication'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'easypost-api-key',
    severity: 'high',
    title: 'EasyPost API key',
    why: 'it buys shipping labels on the account and reads the addresses of customers.',
    remediation: [
      'Disable it at https://www.easypost.com/account/api-keys.',
      'Look for labels that nobody ordered.',
    ],
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'EZAK',
    body: /[A-Za-z0-9]{54}/,
    longest: 54,
  }),
  prefixedToken({
    id: 'easypost-test-key',
    severity: 'low',
    title: 'EasyPost test key',
    why: 'it buys no labels, but it shows and changes the test data.',
    remediation: ['Disable it at https://www.easypost.com/account/api-keys.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'EZTK',
    body: /[A-Za-z0-9]{54}/,
    longest: 54,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://duffel.com/docs/api'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'duffel-access-token',
    severity: 'critical',
    title: 'Duffel access token',
    why: 'it books flights and stays at the cost of the account.',
    remediation: [
      'Delete it in the dashboard under Developers, Access tokens.',
      'Look for bookings that are not yours.',
    ],
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'duffel_live_',
    body: /[\w-]{43}/,
    longest: 43,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'duffel-test-token',
    severity: 'low',
    title: 'Duffel test token',
    why: 'it books nothing, but it shows and changes the test data.',
    remediation: ['Delete it in the dashboard under Developers, Access tokens.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'duffel_test_',
    body: /[\w-]{43}/,
    longest: 43,
    alphabet: '\\w-',
  }),
];

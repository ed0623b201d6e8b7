import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://docs.goshippo.com/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'shippo-api-token',
    severity: 'high',
    title: 'Shippo API token',
    why: 'it buys shipping labels on the account and reads the addresses of customers.',
    remediation: [
      'Regenerate it at https://apps.goshippo.com/settings/api.',
      'Look for labels that nobody ordered.',
    ],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'shippo_live_',
    body: /[0-9a-f]{40}/,
    longest: 40,
  }),
  prefixedToken({
    id: 'shippo-test-token',
    severity: 'low',
    title: 'Shippo test token',
    why: 'it buys no labels, but it shows and changes the test data.',
    remediation: ['Regenerate it at https://apps.goshippo.com/settings/api.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'shippo_test_',
    body: /[0-9a-f]{40}/,
    longest: 40,
  }),
];

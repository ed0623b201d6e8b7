import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'gocardless-access-token',
    severity: 'high',
    title: 'GoCardless access token',
    why: 'it takes direct debits from the bank accounts of customers.',
    remediation: [
      'Delete it in the dashboard under Developers, Access tokens.',
      'Look for payments and payouts that nobody ordered.',
    ],
    references: ['https://developer.gocardless.com/'],
    formFrom: 'scanners',
    providers: ['gocardless'],
    value: /(?:live)_[\w-]{40}/,
    longest: 45,
  }),
];

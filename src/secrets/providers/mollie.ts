import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://docs.mollie.com/reference/authentication'];

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mollie-api-key',
    severity: 'critical',
    title: 'Mollie API key',
    why: 'it takes and refunds payments of a website profile.',
    remediation: [
      'Reset the key in the dashboard under Developers, API keys.',
      'Look for refunds that nobody ordered.',
    ],
    references: PAGES,
    formFrom: 'examples',
    providers: ['mollie'],
    value: /live_[A-Za-z0-9]{30,40}/,
    longest: 45,
  }),
  namedToken({
    id: 'mollie-test-key',
    severity: 'low',
    title: 'Mollie test key',
    why: 'it moves no money, but it shows and changes the test data.',
    remediation: ['Reset the key in the dashboard under Developers, API keys.'],
    references: PAGES,
    formFrom: 'examples',
    providers: ['mollie'],
    value: /test_[A-Za-z0-9]{30,40}/,
    longest: 45,
  }),
];

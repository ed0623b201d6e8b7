import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'fixer-api-key',
    title: 'Fixer API key',
    why: 'it asks for rates at the cost of the account.',
    remediation: ['Replace it at https://fixer.io/dashboard.'],
    references: ['https://fixer.io/documentation'],
    formFrom: 'scanners',
    providers: ['fixer'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

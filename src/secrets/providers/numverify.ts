import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'numverify-api-key',
    title: 'Numverify API key',
    why: 'it checks phone numbers at the cost of the account.',
    remediation: ['Replace it at https://numverify.com/dashboard.'],
    references: ['https://numverify.com/documentation'],
    formFrom: 'scanners',
    providers: ['numverify'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

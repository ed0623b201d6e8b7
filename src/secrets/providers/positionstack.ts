import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'positionstack-api-key',
    title: 'Positionstack API key',
    why: 'it looks up places at the cost of the account.',
    remediation: ['Replace it at https://positionstack.com/dashboard.'],
    references: ['https://positionstack.com/documentation'],
    formFrom: 'scanners',
    providers: ['positionstack'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'iconfinder-api-key',
    title: 'Iconfinder API key',
    why: 'it downloads icons at the cost of the account.',
    remediation: ['Replace it at https://www.iconfinder.com/.'],
    references: ['https://www.iconfinder.com/'],
    formFrom: 'scanners',
    providers: ['iconfinder'],
    value: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
];

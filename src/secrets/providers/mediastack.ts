import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mediastack-api-key',
    title: 'Mediastack API key',
    why: 'it searches news at the cost of the account.',
    remediation: ['Replace it at https://mediastack.com/dashboard.'],
    references: ['https://mediastack.com/documentation'],
    formFrom: 'scanners',
    providers: ['mediastack'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'aviationstack-api-key',
    title: 'Aviationstack API key',
    why: 'it looks up flights at the cost of the account.',
    remediation: ['Replace it at https://aviationstack.com/dashboard.'],
    references: ['https://aviationstack.com/documentation'],
    formFrom: 'scanners',
    providers: ['aviationstack'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'marketstack-api-key',
    title: 'Marketstack API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Replace it at https://marketstack.com/dashboard.'],
    references: ['https://marketstack.com/documentation'],
    formFrom: 'scanners',
    providers: ['marketstack'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

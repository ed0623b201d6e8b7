import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'wolframalpha-api-key',
    title: 'Wolfram Alpha API key',
    why: 'it asks questions at the cost of the account.',
    remediation: ['Replace it at https://developer.wolframalpha.com/.'],
    references: ['https://products.wolframalpha.com/api/documentation'],
    formFrom: 'leaks',
    providers: ['wolfram'],
    value: /[A-Z0-9]{6}-[A-Z0-9]{10}/,
    longest: 17,
  }),
];

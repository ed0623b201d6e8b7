import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'userstack-api-key',
    title: 'Userstack API key',
    why: 'it looks up browsers at the cost of the account.',
    remediation: ['Replace it at https://userstack.com/.'],
    references: ['https://userstack.com/'],
    formFrom: 'scanners',
    providers: ['userstack'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

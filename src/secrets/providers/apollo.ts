import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'apollo-api-key',
    title: 'Apollo API key',
    why: 'it looks up people and changes contacts as its owner.',
    remediation: ['Replace it at https://docs.apollo.io/.'],
    references: ['https://docs.apollo.io/'],
    formFrom: 'scanners',
    providers: ['apollo'],
    value: /[A-Za-z0-9]{22}/,
    longest: 22,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zipcodebase-api-key',
    title: 'Zipcodebase API key',
    why: 'it looks up places at the cost of the account.',
    remediation: ['Replace it at https://zipcodebase.com/.'],
    references: ['https://zipcodebase.com/'],
    formFrom: 'scanners',
    providers: ['zipcodebase'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

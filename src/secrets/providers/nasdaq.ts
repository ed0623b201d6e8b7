import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'nasdaq-api-key',
    title: 'Nasdaq Data Link API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Replace it at https://data.nasdaq.com/.'],
    references: ['https://data.nasdaq.com/'],
    formFrom: 'scanners',
    providers: ['nasdaq', 'quandl'],
    value: /[\w-]{20}/,
    longest: 20,
  }),
];

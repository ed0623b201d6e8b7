import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'stockdata-api-key',
    title: 'StockData API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Replace it at https://www.stockdata.org/.'],
    references: ['https://www.stockdata.org/'],
    formFrom: 'scanners',
    providers: ['stockdata'],
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];

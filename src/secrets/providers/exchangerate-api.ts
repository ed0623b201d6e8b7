import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'exchangerate-api-key',
    title: 'ExchangeRate-API key',
    why: 'it asks for rates at the cost of the account.',
    remediation: ['Replace it at https://app.exchangerate-api.com/.'],
    references: ['https://www.exchangerate-api.com/docs/overview'],
    formFrom: 'scanners',
    providers: ['exchangerate', 'exchange_rate'],
    value: /[a-z0-9]{24}/,
    longest: 24,
  }),
];

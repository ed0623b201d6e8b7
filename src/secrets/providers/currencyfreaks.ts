import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'currencyfreaks-api-key',
    title: 'CurrencyFreaks API key',
    why: 'it asks for rates at the cost of the account.',
    remediation: ['Replace it at https://currencyfreaks.com/.'],
    references: ['https://currencyfreaks.com/'],
    formFrom: 'scanners',
    providers: ['currencyfreaks'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

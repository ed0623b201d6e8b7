import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'currencyscoop-api-key',
    title: 'CurrencyBeacon (CurrencyScoop) API key',
    why: 'it asks for rates at the cost of the account.',
    remediation: ['Replace it at https://currencybeacon.com/.'],
    references: ['https://currencybeacon.com/'],
    formFrom: 'scanners',
    providers: ['currencyscoop', 'currencybeacon'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'coinapi-key',
    title: 'CoinAPI API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Replace it at https://www.coinapi.io/.'],
    references: ['https://www.coinapi.io/'],
    formFrom: 'scanners',
    providers: ['coinapi'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

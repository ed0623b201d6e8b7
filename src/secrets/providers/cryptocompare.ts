import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'cryptocompare-api-key',
    title: 'CryptoCompare (CCData) API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Delete it at https://www.cryptocompare.com/cryptopian/api-keys.'],
    references: ['https://min-api.cryptocompare.com/documentation'],
    formFrom: 'scanners',
    providers: ['cryptocompare'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'currencylayer-api-key',
    title: 'Currencylayer API key',
    why: 'it asks for rates at the cost of the account.',
    remediation: ['Replace it at https://currencylayer.com/dashboard.'],
    references: ['https://currencylayer.com/documentation'],
    formFrom: 'scanners',
    providers: ['currencylayer'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'weatherbit-api-key',
    title: 'Weatherbit API key',
    why: 'it asks for the weather at the cost of the account.',
    remediation: ['Replace it at https://www.weatherbit.io/account/dashboard.'],
    references: ['https://www.weatherbit.io/api'],
    formFrom: 'scanners',
    providers: ['weatherbit'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

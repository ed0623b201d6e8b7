import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'weatherstack-api-key',
    title: 'Weatherstack API key',
    why: 'it asks for the weather at the cost of the account.',
    remediation: ['Replace it at https://weatherstack.com/dashboard.'],
    references: ['https://weatherstack.com/documentation'],
    formFrom: 'scanners',
    providers: ['weatherstack', 'weather_stack', 'weather-stack'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

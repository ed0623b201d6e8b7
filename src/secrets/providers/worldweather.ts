import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'worldweather-api-key',
    title: 'World Weather Online API key',
    why: 'it asks for the weather at the cost of the account.',
    remediation: ['Replace it at https://www.worldweatheronline.com/.'],
    references: ['https://www.worldweatheronline.com/'],
    formFrom: 'scanners',
    providers: ['worldweather'],
    value: /[a-z0-9]{31}/,
    longest: 31,
  }),
];

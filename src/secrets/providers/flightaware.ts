import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'flightaware-api-key',
    title: 'FlightAware API key',
    why: 'it looks up flights at the cost of the account.',
    remediation: ['Replace it at https://www.flightaware.com/aeroapi/portal/.'],
    references: ['https://www.flightaware.com/aeroapi/portal/documentation'],
    providers: ['flightaware'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

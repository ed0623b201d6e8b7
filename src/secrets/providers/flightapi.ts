import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'flightapi-key',
    title: 'FlightAPI API key',
    why: 'it looks up flights at the cost of the account.',
    remediation: ['Replace it at https://www.flightapi.io/.'],
    references: ['https://www.flightapi.io/'],
    formFrom: 'scanners',
    providers: ['flightapi'],
    value: /[a-z0-9]{24}/,
    longest: 24,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'currentsapi-key',
    title: 'Currents API key',
    why: 'it searches news at the cost of the account.',
    remediation: ['Replace it at https://currentsapi.services/.'],
    references: ['https://currentsapi.services/'],
    formFrom: 'scanners',
    providers: ['currentsapi'],
    value: /[\w-]{48}/,
    longest: 48,
  }),
];

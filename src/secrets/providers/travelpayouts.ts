import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'travelpayouts-api-key',
    title: 'Travelpayouts API key',
    why: 'it reads the earnings of an account.',
    remediation: ['Replace it at https://www.travelpayouts.com/.'],
    references: ['https://www.travelpayouts.com/'],
    formFrom: 'scanners',
    providers: ['travelpayouts'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

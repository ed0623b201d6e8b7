import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'countrylayer-api-key',
    title: 'Countrylayer API key',
    why: 'it looks up countries at the cost of the account.',
    remediation: ['Replace it at https://countrylayer.com/.'],
    references: ['https://countrylayer.com/'],
    formFrom: 'scanners',
    providers: ['countrylayer'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'paralleldots-api-key',
    title: 'ParallelDots API key',
    why: 'it analyses texts at the cost of the account.',
    remediation: ['Replace it at https://www.paralleldots.com/.'],
    references: ['https://www.paralleldots.com/'],
    formFrom: 'scanners',
    providers: ['paralleldots'],
    value: /[A-Za-z0-9]{43}/,
    longest: 43,
  }),
];

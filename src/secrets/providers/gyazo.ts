import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'gyazo-api-key',
    title: 'Gyazo API key',
    why: 'it reads and changes the pictures of its owner.',
    remediation: ['Replace it at https://gyazo.com/api.'],
    references: ['https://gyazo.com/api'],
    formFrom: 'scanners',
    providers: ['gyazo'],
    value: /[\w-]{43}/,
    longest: 43,
  }),
];

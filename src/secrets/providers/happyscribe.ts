import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'happyscribe-api-key',
    title: 'Happy Scribe API key',
    why: 'it transcribes at the cost of the account.',
    remediation: ['Replace it at https://www.happyscribe.com/.'],
    references: ['https://www.happyscribe.com/'],
    formFrom: 'scanners',
    providers: ['happyscribe'],
    value: /[A-Za-z0-9]{24}/,
    longest: 24,
  }),
];

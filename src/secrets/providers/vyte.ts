import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'vyte-api-key',
    title: 'Vyte API key',
    why: 'it reads and changes the calendars of its owner.',
    remediation: ['Replace it at https://www.vyte.in/.'],
    references: ['https://www.vyte.in/'],
    formFrom: 'scanners',
    providers: ['vyte'],
    value: /[a-z0-9]{50}/,
    longest: 50,
  }),
];

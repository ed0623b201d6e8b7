import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'boostnote-api-key',
    title: 'Boost Note API key',
    why: 'it reads and changes the notes of its owner.',
    remediation: ['Replace it at https://boostnote.io/.'],
    references: ['https://boostnote.io/'],
    formFrom: 'scanners',
    providers: ['boostnote'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];

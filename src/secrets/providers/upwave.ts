import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'upwave-api-key',
    title: 'Upwave API key',
    why: 'it reads and changes the boards of its owner.',
    remediation: ['Replace it at https://www.upwave.io/.'],
    references: ['https://www.upwave.io/'],
    formFrom: 'scanners',
    providers: ['upwave'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

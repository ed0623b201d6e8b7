import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'delighted-api-key',
    title: 'Delighted API key',
    why: 'it reads the answers of customers and asks them.',
    remediation: ['Replace it at https://delighted.com/.'],
    references: ['https://delighted.com/'],
    formFrom: 'scanners',
    providers: ['delighted'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ditto-api-key',
    title: 'Ditto API key',
    why: 'it reads and changes the texts of products.',
    remediation: ['Replace it at https://www.dittowords.com/.'],
    references: ['https://www.dittowords.com/'],
    formFrom: 'scanners',
    providers: ['ditto'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.[a-z0-9]{40}/,
    longest: 77,
  }),
];

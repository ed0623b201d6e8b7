import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'timecamp-api-key',
    title: 'TimeCamp API key',
    why: 'it reads and changes the times of its owner.',
    remediation: ['Replace it at https://www.timecamp.com/.'],
    references: ['https://www.timecamp.com/'],
    formFrom: 'scanners',
    providers: ['timecamp'],
    value: /[a-z0-9]{26}/,
    longest: 26,
  }),
];

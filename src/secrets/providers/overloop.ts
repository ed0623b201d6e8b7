import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'overloop-api-key',
    title: 'Overloop API key',
    why: 'it reads contacts and sends campaigns.',
    remediation: ['Replace it at https://overloop.com/.'],
    references: ['https://overloop.com/'],
    formFrom: 'scanners',
    providers: ['overloop'],
    value: /[\w-]{50}/,
    longest: 50,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'salesflare-api-key',
    title: 'Salesflare API key',
    why: 'it reads and changes contacts as its owner.',
    remediation: ['Replace it at https://salesflare.com/.'],
    references: ['https://salesflare.com/'],
    formFrom: 'scanners',
    providers: ['salesflare'],
    value: /[\w-]{45}/,
    longest: 45,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mesibo-api-key',
    title: 'Mesibo API key',
    why: 'it reads and writes messages of an application.',
    remediation: ['Replace it at https://mesibo.com/.'],
    references: ['https://mesibo.com/'],
    formFrom: 'scanners',
    providers: ['mesibo'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];

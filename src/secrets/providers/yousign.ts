import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'yousign-api-key',
    title: 'Yousign API key',
    why: 'it reads and sends documents to be signed.',
    remediation: ['Replace it at https://yousign.com/.'],
    references: ['https://yousign.com/'],
    formFrom: 'scanners',
    providers: ['yousign'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mailmodo-api-key',
    title: 'Mailmodo API key',
    why: 'it reads contacts and sends campaigns.',
    remediation: ['Replace it at https://www.mailmodo.com/.'],
    references: ['https://www.mailmodo.com/'],
    formFrom: 'scanners',
    providers: ['mailmodo'],
    value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
    longest: 31,
  }),
];

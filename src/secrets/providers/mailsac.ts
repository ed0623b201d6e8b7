import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mailsac-api-key',
    title: 'Mailsac API key',
    why: 'it reads the mail of an account.',
    remediation: ['Replace it at https://mailsac.com/.'],
    references: ['https://mailsac.com/'],
    formFrom: 'scanners',
    providers: ['mailsac'],
    value: /(?:k)_[A-Za-z0-9]{36,48}/,
    longest: 50,
  }),
];

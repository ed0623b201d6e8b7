import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'intrinio-api-key',
    title: 'Intrinio API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Replace it at https://intrinio.com/.'],
    references: ['https://intrinio.com/'],
    formFrom: 'scanners',
    providers: ['intrinio'],
    value: /[A-Za-z0-9]{44}/,
    longest: 44,
  }),
];

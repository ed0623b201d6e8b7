import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'convertapi-key',
    title: 'ConvertAPI API key',
    why: 'it converts files at the cost of the account.',
    remediation: ['Replace it at https://www.convertapi.com/.'],
    references: ['https://www.convertapi.com/'],
    formFrom: 'scanners',
    providers: ['convertapi'],
    value: /(?:secret_)?[A-Za-z0-9]{16}/,
    longest: 23,
  }),
];

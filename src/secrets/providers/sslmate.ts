import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'sslmate-api-key',
    title: 'SSLMate API key',
    why: 'it orders certificates at the cost of the account.',
    remediation: ['Replace it at https://sslmate.com/.'],
    references: ['https://sslmate.com/'],
    formFrom: 'scanners',
    providers: ['sslmate'],
    value: /[A-Za-z0-9]{36}/,
    longest: 36,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'apitemplate-api-key',
    title: 'APITemplate.io API key',
    why: 'it makes documents at the cost of the account.',
    remediation: ['Replace it at https://apitemplate.io/.'],
    references: ['https://apitemplate.io/'],
    formFrom: 'scanners',
    providers: ['apitemplate'],
    value: /[A-Za-z0-9]{39}/,
    longest: 39,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'codequiry-api-key',
    title: 'Codequiry API key',
    why: 'it checks code at the cost of the account.',
    remediation: ['Replace it at https://codequiry.com/.'],
    references: ['https://codequiry.com/'],
    formFrom: 'scanners',
    providers: ['codequiry'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];

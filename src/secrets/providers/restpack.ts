import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'restpack-api-key',
    title: 'Restpack API key',
    why: 'it makes documents and screenshots at the cost of the account.',
    remediation: ['Replace it at https://restpack.io/.'],
    references: ['https://restpack.io/'],
    formFrom: 'scanners',
    providers: ['restpack'],
    value: /[A-Za-z0-9]{48}/,
    longest: 48,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'browshot-api-key',
    title: 'Browshot API key',
    why: 'it takes screenshots at the cost of the account.',
    remediation: ['Replace it at https://browshot.com/.'],
    references: ['https://browshot.com/'],
    formFrom: 'scanners',
    providers: ['browshot'],
    value: /[A-Za-z0-9]{28}/,
    longest: 28,
  }),
];

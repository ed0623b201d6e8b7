import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'gtmetrix-api-key',
    title: 'GTmetrix API key',
    why: 'it tests pages at the cost of the account.',
    remediation: ['Replace it at https://gtmetrix.com/.'],
    references: ['https://gtmetrix.com/'],
    formFrom: 'scanners',
    providers: ['gtmetrix'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'veriphone-api-key',
    title: 'Veriphone API key',
    why: 'it checks phone numbers at the cost of the account.',
    remediation: ['Replace it at https://veriphone.io/.'],
    references: ['https://veriphone.io/'],
    formFrom: 'scanners',
    providers: ['veriphone'],
    value: /[A-Z0-9]{32}/,
    longest: 32,
  }),
];

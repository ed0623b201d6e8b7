import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'vatlayer-api-key',
    title: 'Vatlayer API key',
    why: 'it checks VAT numbers at the cost of the account.',
    remediation: ['Replace it at https://vatlayer.com/.'],
    references: ['https://vatlayer.com/'],
    formFrom: 'scanners',
    providers: ['vatlayer'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'shotstack-api-key',
    title: 'Shotstack API key',
    why: 'it renders videos at the cost of the account.',
    remediation: ['Replace it at https://shotstack.io/.'],
    references: ['https://shotstack.io/'],
    formFrom: 'scanners',
    providers: ['shotstack'],
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];

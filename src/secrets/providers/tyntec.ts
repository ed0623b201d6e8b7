import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'tyntec-api-key',
    title: 'Tyntec API key',
    why: 'it sends messages at the cost of the account.',
    remediation: ['Replace it at https://www.tyntec.com/.'],
    references: ['https://www.tyntec.com/'],
    formFrom: 'scanners',
    providers: ['tyntec'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

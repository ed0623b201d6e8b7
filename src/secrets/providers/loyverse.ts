import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'loyverse-api-key',
    title: 'Loyverse API key',
    why: 'it reads and changes the sales and customers of a shop.',
    remediation: ['Replace it at https://loyverse.com/.'],
    references: ['https://loyverse.com/'],
    formFrom: 'scanners',
    providers: ['loyverse'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

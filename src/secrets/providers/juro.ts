import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'juro-api-key',
    title: 'Juro API key',
    why: 'it reads and changes the contracts of a company.',
    remediation: ['Replace it at https://juro.com/.'],
    references: ['https://juro.com/'],
    formFrom: 'scanners',
    providers: ['juro'],
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];

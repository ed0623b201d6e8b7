import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'gumroad-access-token',
    title: 'Gumroad access token',
    why: 'it reads sales and changes products of a creator.',
    remediation: ['Generate a new token in the settings under Advanced.'],
    references: ['https://gumroad.com/api'],
    formFrom: 'scanners',
    providers: ['gumroad'],
    value: /[\w-]{43}|[0-9a-f]{64}/,
    longest: 64,
  }),
];

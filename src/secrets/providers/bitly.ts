import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'bitly-access-token',
    title: 'Bitly access token',
    why: 'it reads and changes the links of an account.',
    remediation: ['Delete it at https://app.bitly.com/settings/api/.'],
    references: ['https://dev.bitly.com/'],
    formFrom: 'scanners',
    providers: ['bitly'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];

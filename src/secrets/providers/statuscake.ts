import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'statuscake-api-key',
    title: 'StatusCake API key',
    why: 'it reads and changes the checks of an account.',
    remediation: ['Delete it in the account under API keys.'],
    references: ['https://developers.statuscake.com/'],
    formFrom: 'scanners',
    providers: ['statuscake'],
    value: /[A-Za-z0-9]{20}/,
    longest: 20,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'languagelayer-api-key',
    title: 'Languagelayer API key',
    why: 'it recognises languages at the cost of the account.',
    remediation: ['Replace it at https://languagelayer.com/.'],
    references: ['https://languagelayer.com/'],
    formFrom: 'scanners',
    providers: ['languagelayer'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

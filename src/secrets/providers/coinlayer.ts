import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'coinlayer-api-key',
    title: 'Coinlayer API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Replace it at https://coinlayer.com/.'],
    references: ['https://coinlayer.com/'],
    formFrom: 'scanners',
    providers: ['coinlayer'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

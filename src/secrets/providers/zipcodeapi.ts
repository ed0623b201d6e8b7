import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zipcodeapi-key',
    title: 'ZipCodeAPI key',
    why: 'it looks up places at the cost of the account.',
    remediation: ['Replace it at https://www.zipcodeapi.com/.'],
    references: ['https://www.zipcodeapi.com/'],
    formFrom: 'scanners',
    providers: ['zipcodeapi'],
    value: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
];

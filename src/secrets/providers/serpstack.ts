import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'serpstack-api-key',
    title: 'Serpstack API key',
    why: 'it searches at the cost of the account.',
    remediation: ['Replace it at https://serpstack.com/.'],
    references: ['https://serpstack.com/'],
    formFrom: 'scanners',
    providers: ['serpstack'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

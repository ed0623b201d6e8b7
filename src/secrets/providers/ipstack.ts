import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ipstack-api-key',
    title: 'IPStack API key',
    why: 'it looks up addresses at the cost of the account.',
    remediation: ['Replace it at https://ipstack.com/dashboard.'],
    references: ['https://ipstack.com/documentation'],
    formFrom: 'scanners',
    providers: ['ipstack'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zerobounce-api-key',
    title: 'ZeroBounce API key',
    why: 'it checks mail addresses at the cost of the account.',
    remediation: ['Replace it in the account under API.'],
    references: ['https://www.zerobounce.net/docs/'],
    formFrom: 'scanners',
    providers: ['zerobounce'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'bitbar-api-key',
    title: 'BitBar API key',
    why: 'it runs tests on devices at the cost of the account.',
    remediation: ['Replace it at https://bitbar.com/.'],
    references: ['https://bitbar.com/'],
    formFrom: 'scanners',
    providers: ['bitbar'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

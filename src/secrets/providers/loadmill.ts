import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'loadmill-api-key',
    title: 'Loadmill API key',
    why: 'it runs tests at the cost of the account.',
    remediation: ['Replace it at https://www.loadmill.com/.'],
    references: ['https://www.loadmill.com/'],
    formFrom: 'scanners',
    providers: ['loadmill'],
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];

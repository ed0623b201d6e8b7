import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'shodan-api-key',
    title: 'Shodan API key',
    why: 'it searches and scans at the cost of the account.',
    remediation: ['Reset it at https://account.shodan.io/.'],
    references: ['https://developer.shodan.io/api'],
    formFrom: 'scanners',
    providers: ['shodan'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ip2location-api-key',
    title: 'IP2Location API key',
    why: 'it looks up addresses at the cost of the account.',
    remediation: ['Replace it at https://www.ip2location.io/.'],
    references: ['https://www.ip2location.io/'],
    formFrom: 'scanners',
    providers: ['ip2location'],
    value: /[A-Z0-9]{32}/,
    longest: 32,
  }),
];

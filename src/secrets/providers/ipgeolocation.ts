import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ipgeolocation-api-key',
    title: 'IPGeolocation API key',
    why: 'it looks up addresses at the cost of the account.',
    remediation: ['Replace it at https://app.ipgeolocation.io/.'],
    references: ['https://ipgeolocation.io/documentation.html'],
    formFrom: 'scanners',
    providers: ['ipgeolocation'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

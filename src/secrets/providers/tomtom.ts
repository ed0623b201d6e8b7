import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'tomtom-api-key',
    title: 'TomTom API key',
    why: 'it draws maps at the cost of the account.',
    remediation: ['Replace it at https://developer.tomtom.com/user/me/apps.'],
    references: ['https://developer.tomtom.com/'],
    formFrom: 'scanners',
    providers: ['tomtom'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

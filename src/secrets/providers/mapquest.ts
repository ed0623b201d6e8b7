import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mapquest-api-key',
    title: 'MapQuest API key',
    why: 'it draws maps at the cost of the account.',
    remediation: ['Replace it at https://developer.mapquest.com/user/me/apps.'],
    references: ['https://developer.mapquest.com/documentation/'],
    formFrom: 'scanners',
    providers: ['mapquest'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

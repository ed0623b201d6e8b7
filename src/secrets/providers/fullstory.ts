import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'fullstory-api-key',
    severity: 'high',
    title: 'Fullstory API key',
    why: 'it reads the recorded sessions of users.',
    remediation: ['Delete it in Fullstory under Settings, API keys.'],
    references: ['https://developer.fullstory.com/'],
    formFrom: 'scanners',
    prefix: ['na1.', 'eu1.'],
    body: /[A-Za-z0-9+/]{100}/,
    longest: 100,
    alphabet: 'A-Za-z0-9+/',
  }),
];

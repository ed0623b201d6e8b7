import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'vimeo-access-token',
    title: 'Vimeo access token',
    why: 'it reads and changes the videos of an account.',
    remediation: ['Delete it at https://developer.vimeo.com/apps.'],
    references: ['https://developer.vimeo.com/api/authentication'],
    formFrom: 'scanners',
    providers: ['vimeo'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

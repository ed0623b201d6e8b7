import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'travis-api-token',
    title: 'Travis CI API token',
    why: 'it starts builds, and reads logs and settings of its owner’s repositories.',
    remediation: ['Regenerate it at https://app.travis-ci.com/account/preferences.'],
    references: ['https://docs.travis-ci.com/user/triggering-builds/'],
    formFrom: 'scanners',
    providers: ['travis'],
    noun: /token/,
    value: /[A-Za-z0-9_-]{22}/,
    longest: 22,
  }),
];

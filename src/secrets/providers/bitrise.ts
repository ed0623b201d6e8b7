import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'bitrise-access-token',
    title: 'Bitrise access token',
    why: 'it starts builds and reads apps, logs and signing files.',
    remediation: ['Revoke it at https://app.bitrise.io/me/account/security.'],
    references: ['https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html'],
    formFrom: 'scanners',
    providers: ['bitrise'],
    value: /[\w-]{80,120}/,
    longest: 120,
  }),
];

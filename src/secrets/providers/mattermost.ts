import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mattermost-access-token',
    title: 'Mattermost access token',
    why: 'it reads and writes messages as its owner.',
    remediation: ['Revoke it in the profile under Security, Personal access tokens.'],
    references: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
    formFrom: 'scanners',
    providers: ['mattermost'],
    value: /[a-z0-9]{26}/,
    longest: 26,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'teamcity-access-token',
    severity: 'high',
    title: 'TeamCity access token',
    why: 'it acts as its owner on the build server.',
    remediation: ['Delete it in your profile on the TeamCity server, under Access tokens.'],
    references: ['https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html'],
    formFrom: 'examples',
    // Base64 of `{"typ": "TCV2"}`.
    prefix: 'eyJ0eXAiOiAiVENWMiJ9.',
    body: /[\w-]{36}\.[\w-]{48}/,
    longest: 85,
    alphabet: '\\w-',
  }),
];

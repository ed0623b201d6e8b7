import { keywordsAfter } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'dropbox-access-token',
    severity: 'high',
    title: 'Dropbox short-lived access token',
    why: 'it reads and changes the files of an account for some hours.',
    remediation: [
      'Revoke it: `/2/auth/token/revoke`, or disconnect the app in the account.',
      'Find out how it came into the file: such tokens are made anew and never need to be stored.',
    ],
    references: ['https://developers.dropbox.com/oauth-guide'],
    formFrom: 'scanners',
    keywords: keywordsAfter('sl.', 'abcdefghijklmnopqrstuvwxyz0123456789'),
    token: /sl\.(?:u\.)?[\w-]{130,1400}/,
    longest: 1405,
    alphabet: '\\w-',
    before: '\\w.-',
    shownPrefix: (secret) => /^sl\.(?:u\.)?/.exec(secret)?.[0] ?? '',
  }),
];

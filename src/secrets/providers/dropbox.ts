import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://developers.dropbox.com/oauth-guide'];

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'dropbox-app-secret',
    title: 'Dropbox app secret',
    why: 'together with the app key it acts as an application on Dropbox.',
    remediation: [
      'Replace the app at https://www.dropbox.com/developers/apps; a secret cannot be changed alone.',
    ],
    references: PAGES,
    formFrom: 'scanners',
    providers: ['dropbox'],
    noun: /secret/,
    value: /[a-z0-9]{15}/,
    longest: 15,
  }),
  namedToken({
    id: 'dropbox-long-lived-token',
    severity: 'high',
    title: 'Dropbox long-lived access token',
    why: 'it reads and changes the files of an account.',
    remediation: [
      'Revoke it: `/2/auth/token/revoke`, or disconnect the app in the account.',
      'Look at the events of the account for files that were read.',
    ],
    references: PAGES,
    formFrom: 'examples',
    providers: ['dropbox'],
    value: /[A-Za-z0-9]{11}AAAAAAAAAA[\w-]{43}/,
    longest: 64,
  }),
];

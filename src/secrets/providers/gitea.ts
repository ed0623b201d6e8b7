import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'gitea-access-token',
    title: 'Gitea or Forgejo access token',
    why: 'it reads and pushes code as its owner, as far as its scopes allow.',
    remediation: ['Delete it under Settings, Applications, on your server or on https://codeberg.org.'],
    references: [
      'https://docs.gitea.com/development/api-usage',
      'https://forgejo.org/docs/latest/user/api-usage/',
    ],
    formFrom: 'examples',
    providers: ['gitea', 'forgejo', 'codeberg', 'gogs_', 'gogs-'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];

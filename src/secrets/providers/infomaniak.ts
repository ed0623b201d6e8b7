import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'infomaniak-api-token',
    title: 'Infomaniak API token',
    why: 'it manages what its scopes allow: hosting, mail, domains.',
    remediation: ['Delete it at https://manager.infomaniak.com/v3/ng/accounts/token/list.'],
    references: ['https://developer.infomaniak.com/'],
    formFrom: 'scanners',
    providers: ['infomaniak'],
    value: /[\w-]{60,100}/,
    longest: 100,
  }),
];

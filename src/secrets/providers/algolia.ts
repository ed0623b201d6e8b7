import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://www.algolia.com/doc/guides/security/api-keys/'];

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'algolia-admin-key',
    title: 'Algolia admin or write key',
    why: 'it reads, changes and deletes the indexes of an application.',
    remediation: ['Rotate it at https://dashboard.algolia.com/account/api-keys.'],
    references: PAGES,
    formFrom: 'examples',
    providers: ['algolia'],
    noun: /admin|write|secret|private/,
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
  namedToken({
    id: 'algolia-api-key',
    severity: 'low',
    title: 'Algolia API key',
    why: 'it searches an application; an admin key would change it too.',
    remediation: [
      'Find out at https://dashboard.algolia.com/account/api-keys which key it is; rotate any but a search key.',
    ],
    references: PAGES,
    formFrom: 'examples',
    providers: ['algolia'],
    noun: /key|token/,
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

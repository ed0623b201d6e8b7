import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://lichess.org/api'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'lichess-access-token',
    severity: 'medium',
    title: 'Lichess personal access token',
    why: 'it plays, writes messages and reads as its owner, by its scopes.',
    remediation: ['Delete it at https://lichess.org/account/oauth/token.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'lip_',
    body: /[A-Za-z0-9]{20}/,
    longest: 20,
    alphabet: '\\w',
  }),
  prefixedToken({
    id: 'lichess-oauth-token',
    severity: 'medium',
    title: 'Lichess OAuth access token',
    why: 'it plays, writes messages and reads as the person who signed in, by its scopes.',
    remediation: ['Revoke the application at https://lichess.org/account/security.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'lio_',
    body: /[A-Za-z0-9]{32}/,
    longest: 32,
    alphabet: '\\w',
  }),
];

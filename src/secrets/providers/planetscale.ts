import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://planetscale.com/docs'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'planetscale-token',
    severity: 'critical',
    title: 'PlanetScale service token',
    why: 'it does with the databases of an organisation what it was allowed.',
    remediation: ['Delete it in the organisation settings under Service tokens.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'pscale_tkn_',
    body: /[\w.-]{32,64}/,
    longest: 64,
    alphabet: '\\w.-',
  }),
  prefixedToken({
    id: 'planetscale-password',
    severity: 'critical',
    title: 'PlanetScale password',
    why: 'it reads and writes a branch of a database.',
    remediation: ['Delete the password of the branch.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'pscale_pw_',
    body: /[\w.-]{32,64}/,
    longest: 64,
    alphabet: '\\w.-',
  }),
  prefixedToken({
    id: 'planetscale-oauth-token',
    severity: 'critical',
    title: 'PlanetScale OAuth token',
    why: 'it does with the databases what the person who signed in may.',
    remediation: ['Revoke the application in the account settings.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'pscale_oauth_',
    body: /[\w.-]{32,64}/,
    longest: 64,
    alphabet: '\\w.-',
  }),
];

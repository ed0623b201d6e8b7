import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://polar.sh/docs'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'polar-access-token',
    severity: 'high',
    title: 'Polar access token',
    why: 'it reads customers and changes products and orders of the organisation.',
    remediation: ['Revoke it in the settings of the organisation or the account.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: ['polar_oat_', 'polar_pat_'],
    body: /[\w-]{20,100}/,
    longest: 100,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'polar-oauth-token',
    severity: 'high',
    title: 'Polar OAuth token',
    why: 'it acts as the person or organisation who signed in to an application.',
    remediation: ['Revoke it at the OAuth endpoint of Polar, or disconnect the application.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: ['polar_at_u_', 'polar_at_o_', 'polar_rt_u_', 'polar_rt_o_'],
    body: /[\w-]{20,100}/,
    longest: 100,
    alphabet: '\\w-',
  }),
];

import { HEXADECIMAL, keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'databricks-token',
    severity: 'critical',
    title: 'Databricks access token',
    why: 'it reads data and runs code in a workspace as its owner.',
    remediation: ['Revoke it in the workspace under Settings, Developer, Access tokens.'],
    references: ['https://docs.databricks.com/dev-tools/auth/pat.html'],
    formFrom: 'documentation',
    prefix: 'dapi',
    keywords: keywordsAfter('dapi', HEXADECIMAL, HEXADECIMAL),
    body: /[0-9a-f]{32}(?:-\d{1,2})?/,
    longest: 35,
    alphabet: 'A-Za-z0-9-',
  }),
  prefixedToken({
    id: 'databricks-oauth-secret',
    severity: 'critical',
    title: 'Databricks OAuth secret',
    why: 'with its client ID it acts as a service principal.',
    remediation: ['Delete it in the account console on the page of the service principal.'],
    references: ['https://docs.databricks.com/dev-tools/auth/oauth-m2m.html'],
    formFrom: 'scanners',
    prefix: 'dose',
    body: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'wundergraph-api-key',
    severity: 'high',
    title: 'WunderGraph Cosmo API key',
    why: 'it publishes schemas and router configurations of an organisation.',
    remediation: ['Delete it in Cosmo Studio under API keys.'],
    references: ['https://cosmo-docs.wundergraph.com/'],
    formFrom: 'scanners',
    prefix: 'cosmo_',
    body: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

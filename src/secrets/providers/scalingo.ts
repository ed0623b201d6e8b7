import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'scalingo-api-token',
    severity: 'critical',
    title: 'Scalingo API token',
    why: 'it deploys, reads the environment of apps, and destroys them.',
    remediation: ['Delete it at https://dashboard.scalingo.com/account/tokens.'],
    references: ['https://developers.scalingo.com/'],
    formFrom: 'scanners',
    prefix: ['tk-us-'],
    body: /[\w-]{48}/,
    longest: 48,
    alphabet: '\\w-',
  }),
];

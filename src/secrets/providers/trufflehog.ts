import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'trufflehog-secret',
    severity: 'high',
    title: 'TruffleHog Enterprise secret',
    why: 'with its key it signs a scanner in, which reports what was found.',
    remediation: ['Revoke it in the dashboard of TruffleHog.'],
    references: ['https://docs.trufflesecurity.com/'],
    formFrom: 'scanners',
    prefix: 'thog-secret-',
    body: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

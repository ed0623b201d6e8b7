import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'photoroom-api-key',
    severity: 'medium',
    title: 'Photoroom API key',
    why: 'it edits images on the account of its owner.',
    remediation: ['Delete it in the dashboard at https://app.photoroom.com/api-dashboard.'],
    references: ['https://docs.photoroom.com/'],
    formFrom: 'scanners',
    prefix: 'sk_pr_',
    body: /[A-Za-z0-9]{1,64}_[0-9a-f]{40}/,
    longest: 105,
  }),
];

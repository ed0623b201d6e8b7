import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://workos.com/docs/reference'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'workos-api-key',
    severity: 'critical',
    title: 'WorkOS API key',
    why: 'it signs in as any user and reads the directories of all customers.',
    remediation: [
      'Roll the key at https://dashboard.workos.com/api-keys.',
      'Look through the audit log for sign-ins that are not explained.',
    ],
    references: PAGES,
    formFrom: 'leaks',
    prefix: 'sk_live_a2V5X',
    body: /[A-Za-z0-9]{40,80}/,
    longest: 80,
  }),
  prefixedToken({
    id: 'workos-test-key',
    severity: 'low',
    title: 'WorkOS test key',
    why: 'it reaches the staging environment alone.',
    remediation: ['Roll the key at https://dashboard.workos.com/api-keys.'],
    references: PAGES,
    formFrom: 'leaks',
    prefix: 'sk_test_a2V5X',
    body: /[A-Za-z0-9]{40,80}/,
    longest: 80,
  }),
];

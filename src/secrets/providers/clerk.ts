import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

const SHARED = {
  references: ['https://clerk.com/docs/guides/development/clerk-environment-variables'],
  formFrom: 'documentation',
  providers: ['clerk'],
  noun: /key|secret/,
  longest: 64,
} as const;

/** The keys begin as Stripe's do, so that only the name tells them. */
export const RULES: readonly SecretRule[] = [
  namedToken({
    ...SHARED,
    id: 'clerk-secret-key',
    severity: 'critical',
    title: 'Clerk secret key',
    why: 'it reads and changes all users of an application and signs in as any of them.',
    remediation: [
      'Add another key at https://dashboard.clerk.com/, page API keys, and delete this one.',
      'Look for users that were changed and sessions that are not explained.',
    ],
    value: /sk_live_[A-Za-z0-9]{27,56}/,
  }),
  namedToken({
    ...SHARED,
    id: 'clerk-test-key',
    severity: 'low',
    title: 'Clerk secret key of a development instance',
    why: 'it reaches the users of the development instance alone.',
    remediation: ['Add another key at https://dashboard.clerk.com/, page API keys, and delete this one.'],
    value: /sk_test_[A-Za-z0-9]{27,56}/,
  }),
];

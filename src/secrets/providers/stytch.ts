import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://stytch.com/docs/api'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'stytch-secret',
    severity: 'critical',
    title: 'Stytch secret',
    why: 'together with the project ID it signs in as any user.',
    remediation: [
      'Rotate it at https://stytch.com/dashboard/api-keys.',
      'Look through the event log for sign-ins that are not explained.',
    ],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'secret-live-',
    body: /[\w-]{36}=/,
    longest: 37,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'stytch-test-secret',
    severity: 'low',
    title: 'Stytch test secret',
    why: 'it reaches the test project alone.',
    remediation: ['Rotate it at https://stytch.com/dashboard/api-keys.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'secret-test-',
    body: /[\w-]{36}=/,
    longest: 37,
    alphabet: '\\w-',
  }),
];

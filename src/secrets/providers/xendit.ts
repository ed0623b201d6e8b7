import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://developers.xendit.co/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'xendit-secret-key',
    severity: 'critical',
    title: 'Xendit secret key',
    why: 'it takes payments and pays out the balance of the business.',
    remediation: [
      'Delete it at https://dashboard.xendit.co/settings/developers.',
      'Look for payouts that nobody ordered.',
    ],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'xnd_production_',
    body: /[A-Za-z0-9]{40,80}/,
    longest: 80,
  }),
  prefixedToken({
    id: 'xendit-test-key',
    severity: 'low',
    title: 'Xendit test key',
    why: 'it moves no money, but it shows and changes the test data.',
    remediation: ['Delete it at https://dashboard.xendit.co/settings/developers.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'xnd_development_',
    body: /[A-Za-z0-9]{40,80}/,
    longest: 80,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Replace the key in the dashboard under Configurações.'];
const PAGES = ['https://docs.pagar.me/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'pagarme-api-key',
    severity: 'critical',
    title: 'Pagar.me API key',
    why: 'it charges, refunds and reads the customers of a merchant.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'ak_live_',
    body: /[A-Za-z0-9]{30}/,
    longest: 30,
  }),
  prefixedToken({
    id: 'pagarme-test-key',
    severity: 'low',
    title: 'Pagar.me test key',
    why: 'it moves no money, but it shows and changes the test data.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'leaks',
    prefix: 'ak_test_',
    body: /[A-Za-z0-9]{30}/,
    longest: 30,
  }),
];

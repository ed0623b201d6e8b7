import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://docs.midtrans.com/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'midtrans-server-key',
    severity: 'critical',
    title: 'Midtrans server key',
    why: 'it charges, refunds and reads the transactions of a merchant.',
    remediation: ['Ask for a new key in the dashboard under Settings, Access keys.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'Mid-server-',
    body: /[\w-]{20,30}/,
    longest: 30,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'midtrans-sandbox-key',
    severity: 'low',
    title: 'Midtrans sandbox server key',
    why: 'it moves no money, but it shows and changes the test data.',
    remediation: ['Ask for a new key in the sandbox dashboard under Settings, Access keys.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'SB-Mid-server-',
    body: /[\w-]{20,30}/,
    longest: 30,
    alphabet: '\\w-',
  }),
];

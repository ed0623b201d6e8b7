import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://docs.asaas.com/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'asaas-api-key',
    severity: 'critical',
    title: 'Asaas API key',
    why: 'it charges customers and transfers the balance of the account.',
    remediation: ['Replace the key in the account under Integrações.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: '$aact_prod_',
    body: /[\w-]{20,200}/,
    longest: 200,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'asaas-sandbox-key',
    severity: 'low',
    title: 'Asaas sandbox key',
    why: 'it moves no money, but it shows and changes the test data.',
    remediation: ['Replace the key in the sandbox account under Integrações.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: '$aact_hmlg_',
    body: /[\w-]{20,200}/,
    longest: 200,
    alphabet: '\\w-',
  }),
];

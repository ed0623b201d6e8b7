import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'mercury-api-token',
    severity: 'critical',
    title: 'Mercury API token',
    why: 'it reads the bank accounts of a company and, with write scope, sends money.',
    remediation: [
      'Delete the token at https://app.mercury.com/settings/tokens.',
      'Look for payments and new recipients.',
    ],
    references: ['https://docs.mercury.com/'],
    formFrom: 'scanners',
    prefix: 'mercury_production_',
    body: /[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem/,
    longest: 65,
  }),
];

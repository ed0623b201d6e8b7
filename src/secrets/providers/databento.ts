import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'databento-api-key',
    severity: 'high',
    title: 'Databento API key',
    why: 'it buys market data on the account of its owner.',
    remediation: [
      'Rotate it in the portal at https://databento.com/portal/keys.',
      'Look for usage that is not yours.',
    ],
    references: ['https://databento.com/docs/portal/api-keys'],
    formFrom: 'documentation',
    prefix: 'db-',
    body: /[A-Za-z0-9]{29}/,
    longest: 29,
    // The prefix is short and common, so the key counts only near the name.
    keywords: ['databento'],
    within: 120,
  }),
];

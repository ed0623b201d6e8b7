import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'column-api-key',
    severity: 'high',
    title: 'Column API key',
    why: 'it moves money of accounts at the bank.',
    remediation: ['Revoke it in the dashboard under Developers.'],
    references: ['https://column.com/docs/api/'],
    formFrom: 'scanners',
    providers: [
      'column_api',
      'column_key',
      'column_live',
      'column_secret',
      'column_token',
      'column_bank',
      'column.com',
    ],
    noun: /secret|token|key|/,
    value: /(?:live)_[A-Za-z0-9]{27}/,
    longest: 32,
  }),
];

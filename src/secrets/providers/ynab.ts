import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ynab-token',
    title: 'YNAB personal access token',
    why: 'it reads and changes the budgets of its owner.',
    remediation: ['Revoke it at https://app.ynab.com/settings/developer.'],
    references: ['https://api.ynab.com/'],
    formFrom: 'scanners',
    providers: ['ynab', 'youneedabudget'],
    value: /[\w-]{43}/,
    longest: 43,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'lunch-money-token',
    title: 'Lunch Money access token',
    why: 'it reads and changes the budgets of its owner.',
    remediation: ['Revoke it at https://my.lunchmoney.app/developers.'],
    references: ['https://lunchmoney.dev/'],
    formFrom: 'scanners',
    providers: ['lunchmoney', 'lunch_money'],
    value: /[a-z0-9]{50}/,
    longest: 50,
  }),
];

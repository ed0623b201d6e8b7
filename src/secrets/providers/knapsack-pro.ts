import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'knapsack-pro-token',
    severity: 'low',
    title: 'Knapsack Pro test suite token',
    why: 'it records test timings of a project.',
    remediation: ['Renew it at https://knapsackpro.com/dashboard.'],
    references: ['https://docs.knapsackpro.com/'],
    formFrom: 'scanners',
    providers: ['knapsack_pro', 'knapsackpro', 'knapsack-pro'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

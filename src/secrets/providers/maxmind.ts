import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'maxmind-license-key',
    severity: 'medium',
    title: 'MaxMind licence key',
    why: 'it downloads databases and looks up addresses at the cost of the account.',
    remediation: ['Delete it in the MaxMind account under Manage licence keys.'],
    references: ['https://dev.maxmind.com/'],
    formFrom: 'documentation',
    keywords: ['_mmk'],
    token: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
    longest: 40,
    alphabet: '\\w',
    before: '\\w',
  }),
];

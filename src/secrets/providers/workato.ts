import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'workato-api-token',
    severity: 'high',
    title: 'Workato developer API token',
    why: 'it reads and changes recipes, which hold other credentials’ names.',
    remediation: ['Delete it at https://app.workato.com under API clients.'],
    references: ['https://docs.workato.com/workato-api.html'],
    formFrom: 'scanners',
    keywords: ['wrka'],
    token: /wrka(?:[a-z]{2})?-eyJ[\w-]{8,200}\.[\w-]{16,600}\.[\w-]{64,700}/,
    longest: 1520,
    alphabet: '\\w-',
    shownPrefix: () => 'wrka',
  }),
];

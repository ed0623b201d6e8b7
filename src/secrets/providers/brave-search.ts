import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'brave-search-api-key',
    severity: 'medium',
    title: 'Brave Search API key',
    why: 'it searches at the cost of the account.',
    remediation: ['Delete it at https://api-dashboard.search.brave.com/app/keys.'],
    references: ['https://api-dashboard.search.brave.com/app/documentation/'],
    formFrom: 'scanners',
    prefix: 'BSA',
    body: /[\w-]{24,40}/,
    longest: 40,
    alphabet: '\\w-',
    keywords: ['brave'],
    within: 80,
  }),
];

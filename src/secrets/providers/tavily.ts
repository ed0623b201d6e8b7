import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Delete it at https://app.tavily.com/home.'];
const PAGES = ['https://docs.tavily.com/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'tavily-api-key',
    severity: 'medium',
    title: 'Tavily API key',
    why: 'it searches at the cost of the account.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'tvly-',
    body: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
  prefixedToken({
    id: 'tavily-environment-key',
    severity: 'medium',
    title: 'Tavily API key of an environment',
    why: 'it searches at the cost of the account.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'leaks',
    prefix: ['tvly-dev-', 'tvly-prod-'],
    body: /(?:[A-Za-z0-9]{4,8}-)?[A-Za-z0-9]{32,48}/,
    longest: 57,
    alphabet: '\\w-',
  }),
];

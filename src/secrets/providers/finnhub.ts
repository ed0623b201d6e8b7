import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'finnhub-api-key',
    title: 'Finnhub API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Regenerate it at https://finnhub.io/dashboard.'],
    references: ['https://finnhub.io/docs/api'],
    formFrom: 'scanners',
    providers: ['finnhub'],
    value: /[a-z0-9]{20}/,
    longest: 20,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'newsapi-key',
    title: 'News API key',
    why: 'it searches news at the cost of the account.',
    remediation: ['Replace it at https://newsapi.org/account.'],
    references: ['https://newsapi.org/docs'],
    formFrom: 'scanners',
    providers: ['newsapi', 'news_api'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'scrapestack-api-key',
    title: 'Scrapestack API key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://scrapestack.com/.'],
    references: ['https://scrapestack.com/'],
    formFrom: 'scanners',
    providers: ['scrapestack'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'scrapeowl-api-key',
    title: 'ScrapeOwl API key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://scrapeowl.com/.'],
    references: ['https://scrapeowl.com/'],
    formFrom: 'scanners',
    providers: ['scrapeowl'],
    value: /[a-z0-9]{30}/,
    longest: 30,
  }),
];

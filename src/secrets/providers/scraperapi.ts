import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'scraperapi-key',
    title: 'ScraperAPI key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://dashboard.scraperapi.com/.'],
    references: ['https://docs.scraperapi.com/'],
    formFrom: 'scanners',
    providers: ['scraperapi', 'scraper_api'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

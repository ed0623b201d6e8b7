import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'webscraper-api-key',
    title: 'Web Scraper API key',
    why: 'it runs scrapers at the cost of the account.',
    remediation: ['Replace it at https://webscraper.io/.'],
    references: ['https://webscraper.io/'],
    formFrom: 'scanners',
    providers: ['webscraper'],
    value: /[A-Za-z0-9]{60}/,
    longest: 60,
  }),
];

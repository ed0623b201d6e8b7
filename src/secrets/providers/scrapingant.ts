import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'scrapingant-api-key',
    title: 'ScrapingAnt API key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://app.scrapingant.com/.'],
    references: ['https://docs.scrapingant.com/'],
    formFrom: 'scanners',
    providers: ['scrapingant'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

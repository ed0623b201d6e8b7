import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'scrapingbee-api-key',
    title: 'ScrapingBee API key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://app.scrapingbee.com/account/manage/api_key.'],
    references: ['https://www.scrapingbee.com/documentation/'],
    formFrom: 'scanners',
    providers: ['scrapingbee', 'scraping_bee'],
    value: /[A-Z0-9]{80}/,
    longest: 80,
  }),
];

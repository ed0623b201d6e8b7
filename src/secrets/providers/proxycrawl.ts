import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'proxycrawl-api-key',
    title: 'Crawlbase (ProxyCrawl) API key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://crawlbase.com/.'],
    references: ['https://crawlbase.com/'],
    formFrom: 'scanners',
    providers: ['proxycrawl', 'crawlbase'],
    value: /[\w-]{22}/,
    longest: 22,
  }),
];

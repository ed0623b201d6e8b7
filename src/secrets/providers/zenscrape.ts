import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zenscrape-api-key',
    title: 'Zenscrape API key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://zenscrape.com/.'],
    references: ['https://zenscrape.com/'],
    formFrom: 'scanners',
    providers: ['zenscrape'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

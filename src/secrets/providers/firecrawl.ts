import { HEXADECIMAL, keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'firecrawl-api-key',
    severity: 'medium',
    title: 'Firecrawl API key',
    why: 'it crawls pages at the cost of the account.',
    remediation: ['Delete it at https://www.firecrawl.dev/app/api-keys.'],
    references: ['https://docs.firecrawl.dev/introduction'],
    formFrom: 'documentation',
    prefix: 'fc-',
    body: /[0-9a-f]{32}/,
    longest: 32,
    keywords: keywordsAfter('fc-', HEXADECIMAL),
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'scrapfly-api-key',
    title: 'Scrapfly API key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://scrapfly.io/.'],
    references: ['https://scrapfly.io/'],
    formFrom: 'scanners',
    providers: ['scrapfly'],
    value: /(?:scp-live-|scp-test-)[a-z0-9]{32}/,
    longest: 41,
  }),
];

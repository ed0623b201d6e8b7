import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'voyage-api-key',
    severity: 'high',
    title: 'Voyage AI API key',
    why: 'it makes embeddings at the cost of the organisation.',
    remediation: ['Delete it at https://dashboard.voyageai.com/.'],
    references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
    formFrom: 'scanners',
    providers: ['voyage'],
    value: /(?:pa|al)-[\w-]{43}/,
    longest: 46,
  }),
];

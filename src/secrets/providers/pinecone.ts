import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'pinecone-api-key',
    severity: 'high',
    title: 'Pinecone API key',
    why: 'it reads and changes all indexes of a project.',
    remediation: ['Delete it in the console under API keys.'],
    references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
    prefix: 'pcsk_',
    body: /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
    longest: 70,
  }),
];

import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Delete it in the console under API keys.'];
const PAGES = ['https://docs.pinecone.io/guides/projects/manage-api-keys'];

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pinecone-legacy-api-key',
    title: 'Pinecone API key (UUID)',
    why: 'it reads and changes all indexes of a project.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    providers: ['pinecone'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
  prefixedToken({
    id: 'pinecone-api-key',
    severity: 'high',
    title: 'Pinecone API key',
    why: 'it reads and changes all indexes of a project.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'pcsk_',
    body: /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
    longest: 70,
  }),
];

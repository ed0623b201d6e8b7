import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'couchbase-api-secret',
    title: 'Couchbase Capella API secret',
    why: 'with its key it manages clusters.',
    remediation: ['Delete the key at https://cloud.couchbase.com under API keys.'],
    references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html'],
    formFrom: 'scanners',
    providers: ['couchbase', 'capella'],
    noun: /secret|key|token/,
    value: /[A-Za-z0-9+/]{60,120}={0,2}/,
    longest: 122,
  }),
];

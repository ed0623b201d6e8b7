import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'codacy-api-token',
    title: 'Codacy API token',
    why: 'it reads and changes the projects of its owner or uploads their coverage.',
    remediation: ['Delete it at https://app.codacy.com/account/access-management.'],
    references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
    formFrom: 'scanners',
    providers: ['codacy'],
    value: /[0-9a-zA-Z]{20}|[0-9a-f]{32}/,
    longest: 32,
  }),
];

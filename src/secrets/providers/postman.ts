import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Revoke it at https://postman.co/settings/me/api-keys.'];
const PAGES = ['https://learning.postman.com/docs/developer/postman-api/authentication/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'postman-api-key',
    severity: 'high',
    title: 'Postman API key',
    why: 'it reads and changes collections and environments, with the secrets in them.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'PMAK-',
    body: /[0-9a-f]{24}-[0-9a-f]{34}/,
    longest: 59,
  }),
  prefixedToken({
    id: 'postman-collection-key',
    severity: 'low',
    title: 'Postman collection access key',
    why: 'it reads one collection.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'leaks',
    prefix: 'PMAT-',
    body: /[A-Z0-9]{26}/,
    longest: 26,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'mergify-application-key',
    severity: 'high',
    title: 'Mergify application key',
    why: 'it manages the merge queue and reads the repositories of an organisation.',
    remediation: ['Revoke it at https://dashboard.mergify.com under Application keys.'],
    references: ['https://docs.mergify.com/api/usage/'],
    formFrom: 'scanners',
    prefix: 'mergify_application_key_',
    body: /[\w-]{40,200}/,
    longest: 200,
    alphabet: '\\w-',
  }),
];

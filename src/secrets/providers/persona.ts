import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Revoke it at https://app.withpersona.com/dashboard/api-keys.'];
const PAGES = ['https://docs.withpersona.com/api-keys'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'persona-api-key',
    severity: 'critical',
    title: 'Persona API key',
    why: 'it reads the identity documents of people who were checked.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'persona_production_',
    body: /[\w-]{20,80}/,
    longest: 80,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'persona-sandbox-key',
    severity: 'low',
    title: 'Persona sandbox key',
    why: 'it reads made-up identities only.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'persona_sandbox_',
    body: /[\w-]{20,80}/,
    longest: 80,
    alphabet: '\\w-',
  }),
];

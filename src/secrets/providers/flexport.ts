import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'flexport-api-token',
    severity: 'high',
    title: 'Flexport (Deliverr) API token',
    why: 'it reads and changes the orders and stock of a seller.',
    remediation: ['Delete it in the seller portal under Settings, API tokens.'],
    references: ['https://docs.logistics-api.flexport.com/'],
    formFrom: 'scanners',
    prefix: 'shltm_',
    body: /[\w-]{40}/,
    longest: 40,
    alphabet: '\\w-',
  }),
];

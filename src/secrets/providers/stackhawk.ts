import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'stackhawk-api-key',
    severity: 'high',
    title: 'StackHawk API key',
    why: 'it starts scans and reads the weak points that were found.',
    remediation: ['Delete it at https://app.stackhawk.com/settings/apikeys.'],
    references: ['https://docs.stackhawk.com/'],
    formFrom: 'scanners',
    prefix: 'hawk.',
    body: /[\w-]{20}\.[\w-]{20}/,
    longest: 41,
    alphabet: '\\w-',
  }),
];

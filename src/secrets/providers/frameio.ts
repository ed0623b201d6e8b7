import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'frameio-token',
    severity: 'high',
    title: 'Frame.io developer token',
    why: 'it reads and changes the projects and files of an account.',
    remediation: ['Delete it at https://developer.frame.io/app/tokens.'],
    references: ['https://developer.frame.io/docs/'],
    formFrom: 'documentation',
    prefix: 'fio-u-',
    body: /[\w-]{64}/,
    longest: 64,
    alphabet: '\\w-',
  }),
];

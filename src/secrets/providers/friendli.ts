import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'friendli-token',
    severity: 'high',
    title: 'Friendli token',
    why: 'it runs models on the account of its owner.',
    remediation: ['Delete it in Friendli Suite under Personal settings, Tokens.'],
    references: ['https://friendli.ai/docs/guides/personal_access_tokens'],
    formFrom: 'scanners',
    prefix: 'flp_',
    body: /[A-Za-z0-9]{46}/,
    longest: 46,
  }),
];

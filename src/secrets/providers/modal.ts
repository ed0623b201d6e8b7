import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'modal-token-secret',
    severity: 'high',
    title: 'Modal token secret',
    why: 'together with the token ID it runs code in the workspace and reads its secrets.',
    remediation: ['Delete the token at https://modal.com/settings/tokens.'],
    references: ['https://modal.com/docs/reference/modal.config'],
    formFrom: 'scanners',
    providers: ['modal'],
    value: /(?:as)-[A-Za-z0-9]{22}/,
    longest: 25,
  }),
];

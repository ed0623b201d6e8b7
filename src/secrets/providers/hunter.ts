import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'hunter-api-key',
    title: 'Hunter API key',
    why: 'it spends the searches of the account.',
    remediation: ['Delete it at https://hunter.io/api-keys.'],
    references: ['https://hunter.io/api-documentation'],
    formFrom: 'scanners',
    providers: ['hunter'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];

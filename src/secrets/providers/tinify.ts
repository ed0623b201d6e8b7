import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'tinify-api-key',
    title: 'Tinify (TinyPNG) API key',
    why: 'it compresses images at the cost of the account.',
    remediation: ['Delete it at https://tinify.com/dashboard/api.'],
    references: ['https://tinypng.com/developers'],
    formFrom: 'leaks',
    providers: ['tinify', 'tinypng'],
    value: /[\w-]{32}/,
    longest: 32,
  }),
];

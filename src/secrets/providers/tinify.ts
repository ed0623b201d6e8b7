import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'tinify-api-key',
    title: 'Tinify (TinyPNG) API key',
    why: 'it compresses images at the cost of the account.',
    remediation: ['Delete it at https://tinify.com/dashboard/api.'],
    references: ['https://tinypng.com/developers'],
    providers: ['tinify', 'tinypng'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

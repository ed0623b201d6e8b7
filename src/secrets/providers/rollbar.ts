import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'rollbar-access-token',
    title: 'Rollbar access token',
    why: 'it writes, and by its scope reads, the items of a project.',
    remediation: ['Delete it in the project settings under Access tokens.'],
    references: ['https://docs.rollbar.com/docs/access-tokens'],
    formFrom: 'scanners',
    providers: ['rollbar'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

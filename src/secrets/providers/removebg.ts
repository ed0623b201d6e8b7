import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'remove-bg-api-key',
    title: 'remove.bg API key',
    why: 'it edits images at the cost of the account.',
    remediation: ['Delete it at https://www.remove.bg/dashboard#api-key.'],
    references: ['https://www.remove.bg/api'],
    formFrom: 'leaks',
    providers: ['removebg', 'remove_bg'],
    value: /[A-Za-z0-9]{24}/,
    longest: 24,
  }),
];

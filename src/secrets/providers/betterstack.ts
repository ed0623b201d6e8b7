import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'better-stack-api-token',
    title: 'Better Stack token',
    why: 'it writes logs, or reads and changes monitors.',
    remediation: ['Delete it in Better Stack under API tokens, or replace the source.'],
    references: ['https://betterstack.com/docs/'],
    formFrom: 'scanners',
    providers: ['betterstack', 'better_stack', 'logtail', 'betteruptime'],
    value: /[A-Za-z0-9]{24}/,
    longest: 24,
  }),
];

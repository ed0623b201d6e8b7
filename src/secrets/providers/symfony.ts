import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'symfony-app-secret',
    title: 'Symfony application secret',
    why: 'whoever has it forges signed links and tokens, and in some versions runs code.',
    remediation: ['Draw a new one, and keep it in the secrets vault of Symfony or the environment.'],
    references: ['https://symfony.com/doc/current/reference/configuration/framework.html#secret'],
    formFrom: 'documentation',
    providers: ['app_secret', 'kernel.secret'],
    noun: /|secret/,
    value: /[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}/,
    longest: 64,
  }),
];

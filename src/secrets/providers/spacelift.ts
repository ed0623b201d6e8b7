import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'spacelift-api-key-secret',
    title: 'Spacelift API key secret',
    why: 'with its ID it runs and changes stacks.',
    remediation: ['Delete it on the settings page of the account, under API keys.'],
    references: ['https://docs.spacelift.io/integrations/api'],
    formFrom: 'scanners',
    providers: ['spacelift'],
    noun: /secret/,
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

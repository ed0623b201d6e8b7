import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'deepsource-dsn',
    title: 'DeepSource DSN',
    why: 'it uploads test coverage of a repository.',
    remediation: ['Regenerate it on the settings page of the repository at https://app.deepsource.com.'],
    references: ['https://docs.deepsource.com/'],
    providers: ['deepsource_dsn', 'deepsource-dsn'],
    noun: /|dsn/,
    value: /https:\/\/[0-9a-f]{32}@(?:app\.)?deepsource\.(?:io|com)/,
    longest: 64,
    assess: () => ({ is: 'secret' }),
  }),
];

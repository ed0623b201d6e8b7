import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'codeclimate-reporter-id',
    severity: 'low',
    title: 'Code Climate test reporter id',
    why: 'it uploads coverage of a repository.',
    remediation: ['Regenerate it on the settings page of the repository at https://codeclimate.com.'],
    references: ['https://docs.codeclimate.com/docs/finding-your-test-coverage-token'],
    providers: ['cc_test_reporter', 'codeclimate'],
    noun: /id|repo[_-]?token|token|key/,
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'semgrep-app-token',
    title: 'Semgrep token',
    why: 'it uploads scans and reads the findings of an organisation.',
    remediation: ['Delete it at https://semgrep.dev/orgs/-/settings/tokens.'],
    references: ['https://semgrep.dev/docs/'],
    formFrom: 'examples',
    providers: ['semgrep'],
    noun: /token/,
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

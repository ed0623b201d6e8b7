import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'here-api-key',
    title: 'HERE API key',
    why: 'it draws maps at the cost of the account.',
    remediation: ['Replace it at https://platform.here.com/admin/apps.'],
    references: ['https://www.here.com/docs/'],
    formFrom: 'scanners',
    providers: ['here_api', 'here_key', 'here_maps', 'here_app', 'here_token', 'here_access', 'here_rest'],
    noun: /key|token|secret|/,
    value: /[\w-]{43}/,
    longest: 43,
  }),
];

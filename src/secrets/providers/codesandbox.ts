import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'codesandbox-api-token',
    severity: 'high',
    title: 'CodeSandbox API token',
    why: 'it starts machines and reads the sandboxes of a workspace.',
    remediation: ['Delete it at https://codesandbox.io/t/api.'],
    references: ['https://codesandbox.io/docs/sdk'],
    prefix: 'csb_v1_',
    body: /[\w-]{40,60}/,
    longest: 60,
    alphabet: '\\w-',
  }),
];

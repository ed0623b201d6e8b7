import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'gitter-access-token',
    title: 'Gitter access token',
    why: 'it reads and writes messages as its owner.',
    remediation: ['Revoke it at https://developer.gitter.im/apps.'],
    references: ['https://developer.gitter.im/docs/authentication'],
    providers: ['gitter'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];

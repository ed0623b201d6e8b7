import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'securitytrails-api-key',
    title: 'SecurityTrails API key',
    why: 'it searches at the cost of the account.',
    remediation: ['Delete it at https://securitytrails.com/app/account/credentials.'],
    references: ['https://docs.securitytrails.com/'],
    formFrom: 'scanners',
    providers: ['securitytrails'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

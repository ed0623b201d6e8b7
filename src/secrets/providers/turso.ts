import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'turso-auth-token',
    severity: 'high',
    title: 'Turso token',
    why: 'it reads and writes a database, or manages those of an account.',
    remediation: [
      'Rotate it: `turso db tokens invalidate DATABASE`, or `turso auth api-tokens revoke NAME`.',
    ],
    references: ['https://docs.turso.tech/'],
    formFrom: 'scanners',
    providers: ['turso', 'libsql'],
    value: /eyJ[\w-]{15,200}\.eyJ[\w-]{20,400}\.[\w-]{60,120}/,
    longest: 728,
  }),
];

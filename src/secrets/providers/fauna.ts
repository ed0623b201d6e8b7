import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'fauna-secret',
    severity: 'high',
    title: 'Fauna secret',
    why: 'it reads and writes a database as its role allows.',
    remediation: ['Delete the key of the database; the service itself ended in 2025.'],
    references: ['https://docs.fauna.com/'],
    prefix: ['fnAE', 'fnAF', 'fnAC'],
    body: /[\w-]{36}/,
    longest: 36,
    alphabet: '\\w-',
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'cursor-api-key',
    severity: 'high',
    title: 'Cursor API key',
    why: 'it starts agents that read and write the repositories of its owner.',
    remediation: ['Delete it at https://cursor.com/dashboard.'],
    references: ['https://docs.cursor.com/'],
    formFrom: 'scanners',
    providers: ['cursor_api', 'cursor_key', 'cursor_admin', 'cursor_token', 'cursor_secret', 'cursor.com'],
    noun: /secret|token|key|/,
    value: /(?:key|crsr)_[a-z0-9]{64}/,
    longest: 69,
  }),
];

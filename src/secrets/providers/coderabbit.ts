import { HEXADECIMAL, keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'coderabbit-api-key',
    severity: 'high',
    title: 'CodeRabbit API key',
    why: 'it administers the seats of an organisation and reads its reviews.',
    remediation: ['Revoke it in CodeRabbit under Organization settings, API keys.'],
    references: ['https://docs.coderabbit.ai/'],
    formFrom: 'scanners',
    prefix: 'cr-',
    body: /[0-9a-f]{58}/,
    longest: 58,
    keywords: keywordsAfter('cr-', HEXADECIMAL),
  }),
];

import { keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'nightfall-api-key',
    severity: 'high',
    title: 'Nightfall API key',
    why: 'it scans data and reads the findings of an organisation.',
    remediation: ['Delete it in the dashboard under Manage API keys.'],
    references: ['https://docs.nightfall.ai/'],
    formFrom: 'scanners',
    prefix: 'NF-',
    body: /[A-Za-z0-9]{32}/,
    longest: 32,
    keywords: keywordsAfter('NF-', ALPHANUMERIC),
  }),
];

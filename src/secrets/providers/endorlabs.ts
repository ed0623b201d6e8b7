import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'endor-labs-api-key',
    severity: 'high',
    title: 'Endor Labs API key or secret',
    why: 'it reads the weak points that were found, and starts scans.',
    remediation: ['Delete it in Endor Labs under API keys.'],
    references: ['https://docs.endorlabs.com/'],
    formFrom: 'scanners',
    prefix: 'endr+',
    body: /[\w-]{16}/,
    longest: 16,
    alphabet: '\\w-',
  }),
];

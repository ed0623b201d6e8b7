import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'finage-api-key',
    severity: 'medium',
    title: 'Finage API key',
    why: 'it reads market data on the account of its owner.',
    remediation: ['Replace it at https://moon.finage.co.uk/.'],
    references: ['https://finage.co.uk/docs/api'],
    formFrom: 'scanners',
    prefix: 'API_KEY',
    body: /[0-9A-Z]{32}/,
    longest: 32,
    keywords: ['finage'],
    within: 120,
  }),
];

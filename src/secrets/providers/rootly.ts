import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'rootly-api-key',
    severity: 'high',
    title: 'Rootly API key',
    why: 'it reads and changes the incidents of an organisation.',
    remediation: ['Revoke it in Rootly under Organization settings, API keys.'],
    references: ['https://docs.rootly.com/'],
    formFrom: 'scanners',
    prefix: 'rootly_',
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'n8n-api-key',
    severity: 'high',
    title: 'n8n API key',
    why: 'it reads and changes the workflows of an instance, and runs what they may.',
    remediation: ['Delete it in n8n under Settings, n8n API.', 'Look for workflows that are not yours.'],
    references: ['https://docs.n8n.io/api/authentication/'],
    formFrom: 'scanners',
    prefix: 'n8n_api_',
    body: /[0-9a-f]{64,160}/,
    longest: 160,
  }),
];

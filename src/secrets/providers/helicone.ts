import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'helicone-api-key',
    severity: 'high',
    title: 'Helicone API key',
    why: 'it reads the requests, with all that people asked the models, of an organisation.',
    remediation: ['Delete it in the dashboard under Settings, API keys.'],
    references: ['https://docs.helicone.ai/'],
    formFrom: 'documentation',
    prefix: 'sk-helicone-',
    body: /[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}/,
    longest: 31,
  }),
];

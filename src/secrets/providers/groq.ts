import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'groq-api-key',
    severity: 'high',
    title: 'Groq API key',
    why: 'it runs models at the cost of the organisation.',
    remediation: [
      'Delete it at https://console.groq.com/keys.',
      'Look at the usage page for requests that are not yours.',
    ],
    references: ['https://console.groq.com/docs/quickstart'],
    formFrom: 'scanners',
    prefix: 'gsk_',
    body: /[A-Za-z0-9]{52}/,
    longest: 52,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'onfido-api-token',
    severity: 'critical',
    title: 'Onfido API token',
    why: 'it reads the identity documents and checks of applicants.',
    remediation: [
      'Revoke it in the dashboard under Developers, API authentication, Tokens.',
      'Look for reports that nobody ordered.',
    ],
    references: ['https://documentation.identity.entrust.com/getting-started/quick-start-guide/'],
    formFrom: 'leaks',
    prefix: ['api_live.', 'api_live_us.', 'api_live_ca.'],
    body: /[\w-]{11}\.[\w-]{32}/,
    longest: 44,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'onfido-sandbox-token',
    severity: 'low',
    title: 'Onfido API token of the sandbox',
    why: 'it makes checks that are simulated.',
    remediation: ['Revoke it in the dashboard under Developers, API authentication, Tokens.'],
    references: ['https://documentation.identity.entrust.com/getting-started/quick-start-guide/'],
    formFrom: 'leaks',
    prefix: ['api_sandbox.', 'api_sandbox_us.', 'api_sandbox_ca.'],
    body: /[\w-]{11}\.[\w-]{32}/,
    longest: 44,
    alphabet: '\\w-',
  }),
];

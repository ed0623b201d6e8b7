import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'auth0-client-secret',
    severity: 'high',
    title: 'Auth0 client secret',
    why: 'together with the client ID it acts as an application, for management too where that was allowed.',
    remediation: [
      'Rotate it in the Auth0 dashboard at the application.',
      'Look through the tenant log for what it did.',
    ],
    references: ['https://auth0.com/docs/get-started/applications/rotate-client-secret'],
    formFrom: 'scanners',
    providers: ['auth0'],
    noun: /secret|token|key/,
    value: /[\w-]{64}/,
    longest: 64,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'sanity-token',
    severity: 'high',
    title: 'Sanity API token',
    why: 'it reads and, by its role, changes the documents of a project.',
    remediation: ['Delete it at https://www.sanity.io/manage under API.'],
    references: ['https://www.sanity.io/docs/http-auth'],
    formFrom: 'scanners',
    providers: [
      'sanity_api',
      'sanity_token',
      'sanity_secret',
      'sanity_write',
      'sanity_read',
      'sanity_auth',
      'sanity_studio',
      'sanity.io',
    ],
    noun: /secret|token|key|/,
    // As other scanners know them, and the longer ones that the service gives out today.
    value: /sk(?:[A-Za-z0-9]{79,84}|[A-Za-z0-9]{170,180})/,
    longest: 182,
  }),
];

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
    providers: [
      'sanity_api',
      'sanity_token',
      'sanity_write',
      'sanity_read',
      'sanity_auth',
      'sanity_access',
      'sanity_secret',
      'sanity_studio',
      'sanity_deploy',
      'sanity_editor',
      'sanity_viewer',
      'sanity_project',
      'sanity.io',
    ],
    noun: /secret|token|key|/,
    value: /(?:sk)[A-Za-z0-9]{80,180}/,
    longest: 182,
  }),
];

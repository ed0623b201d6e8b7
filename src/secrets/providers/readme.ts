import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'readme-api-key',
    severity: 'high',
    title: 'ReadMe API key',
    why: 'it changes the documentation of a project.',
    remediation: ['Delete it in the dashboard under Configuration, API keys.'],
    references: ['https://docs.readme.com/main/reference/authentication'],
    formFrom: 'examples',
    prefix: 'rdme_',
    body: /[a-z0-9]{70}/,
    longest: 70,
  }),
];

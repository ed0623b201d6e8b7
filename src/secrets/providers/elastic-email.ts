import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'elastic-email-api-key',
    title: 'Elastic Email API key',
    why: 'it sends mail in the name of your domains.',
    remediation: ['Delete it in the dashboard under Settings, Manage API keys.'],
    references: ['https://elasticemail.com/developers/api-documentation/rest-api'],
    formFrom: 'scanners',
    providers: ['elasticemail', 'elastic_email'],
    value: /[A-Z0-9]{96}/,
    longest: 96,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'peopledatalabs-api-key',
    title: 'People Data Labs API key',
    why: 'it looks up people at the cost of the account.',
    remediation: ['Replace it at https://dashboard.peopledatalabs.com/api-keys.'],
    references: ['https://docs.peopledatalabs.com/'],
    formFrom: 'scanners',
    providers: ['peopledatalabs', 'pdl_api'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'env0-api-secret',
    title: 'env0 API key secret',
    why: 'with its ID it runs and changes environments.',
    remediation: ['Delete it on the settings page of the organisation.'],
    references: ['https://docs.env0.com/docs/api-keys'],
    providers: ['env0_api', 'env0_key', 'env0-api'],
    noun: /secret/,
    value: /[\w-]{32}/,
    longest: 32,
  }),
];

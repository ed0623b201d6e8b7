import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'urlbox-api-key',
    title: 'Urlbox API key',
    why: 'it takes screenshots at the cost of the account.',
    remediation: ['Replace it at https://urlbox.com/dashboard.'],
    references: ['https://urlbox.com/docs'],
    providers: ['urlbox'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

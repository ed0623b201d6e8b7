import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'squarespace-api-key',
    title: 'Squarespace API key',
    why: 'it reads orders, customers and stock of a shop.',
    remediation: ['Delete it in the site under Settings, Developer API keys.'],
    references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
    formFrom: 'scanners',
    providers: ['squarespace'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

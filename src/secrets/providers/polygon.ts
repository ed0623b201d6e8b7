import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'polygon-api-key',
    title: 'Massive (Polygon.io) API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Delete it at https://massive.com/dashboard/keys.'],
    references: ['https://massive.com/docs/rest/quickstart'],
    formFrom: 'scanners',
    providers: ['polygon', 'massive_api', 'massive.com'],
    value: /\w{32}/,
    longest: 32,
  }),
];

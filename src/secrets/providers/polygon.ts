import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'polygon-api-key',
    title: 'Polygon.io API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Delete it at https://polygon.io/dashboard/keys.'],
    references: ['https://polygon.io/docs'],
    providers: ['polygon'],
    value: /\w{32}/,
    longest: 32,
  }),
];

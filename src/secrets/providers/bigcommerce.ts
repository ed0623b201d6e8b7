import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'bigcommerce-access-token',
    title: 'BigCommerce access token',
    why: 'it reads and changes customers, orders and the catalogue of a shop.',
    remediation: ['Delete the API account in the shop under Settings, API accounts.'],
    references: ['https://developer.bigcommerce.com/docs/start/authentication'],
    providers: ['bigcommerce'],
    value: /[a-z0-9]{31}/,
    longest: 31,
  }),
];

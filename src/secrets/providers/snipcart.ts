import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'snipcart-secret-key',
    title: 'Snipcart secret key',
    why: 'it reads the orders and customers of a shop.',
    remediation: ['Delete it in the dashboard under Account, API keys.'],
    references: ['https://docs.snipcart.com/v3/'],
    formFrom: 'scanners',
    providers: ['snipcart'],
    value: /[A-Za-z0-9]{75}/,
    longest: 75,
  }),
];

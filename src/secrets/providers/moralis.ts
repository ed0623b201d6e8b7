import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'moralis-api-key',
    title: 'Moralis API key',
    why: 'it asks for blockchain data at the cost of the account.',
    remediation: ['Delete it at https://admin.moralis.com/.'],
    references: ['https://docs.moralis.com/'],
    providers: ['moralis'],
    value: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
];

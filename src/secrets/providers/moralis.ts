import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'moralis-api-key',
    title: 'Moralis API key',
    why: 'it asks for blockchain data at the cost of the account.',
    remediation: ['Delete it at https://admin.moralis.com/.'],
    references: ['https://docs.moralis.com/'],
    formFrom: 'scanners',
    providers: ['moralis'],
    // The older form, and the signed one of today, whose payload begins with `{"nonce":`.
    value: /[A-Za-z0-9]{64}|eyJ[\w-]{20,60}\.eyJub25jZSI6[\w-]{150,500}\.[\w-]{43}/,
    longest: 606,
  }),
];

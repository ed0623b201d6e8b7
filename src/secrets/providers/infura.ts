import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'infura-api-key',
    title: 'Infura API key or secret',
    why: 'it asks Ethereum nodes at the cost of the account.',
    remediation: ['Delete it at https://app.infura.io/.'],
    references: ['https://docs.infura.io/'],
    formFrom: 'scanners',
    providers: ['infura'],
    noun: /key|secret|token|project[_-]?id|v3/,
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

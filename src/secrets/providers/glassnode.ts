import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'glassnode-api-key',
    title: 'Glassnode API key',
    why: 'it asks for blockchain data at the cost of the account.',
    remediation: ['Replace it at https://glassnode.com/.'],
    references: ['https://glassnode.com/'],
    formFrom: 'scanners',
    providers: ['glassnode'],
    value: /[A-Za-z0-9]{27}/,
    longest: 27,
  }),
];

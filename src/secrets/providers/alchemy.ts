import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'alchemy-api-key',
    title: 'Alchemy API key',
    why: 'it asks blockchain nodes at the cost of the account.',
    remediation: ['Rotate it at https://dashboard.alchemy.com/.'],
    references: ['https://www.alchemy.com/docs'],
    formFrom: 'scanners',
    providers: ['alchemy'],
    value: /[\w-]{32}/,
    longest: 32,
  }),
];

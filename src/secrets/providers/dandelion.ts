import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'dandelion-api-key',
    title: 'Dandelion API key',
    why: 'it analyses texts at the cost of the account.',
    remediation: ['Replace it at https://dandelion.eu/.'],
    references: ['https://dandelion.eu/'],
    formFrom: 'scanners',
    providers: ['dandelion'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'rockset-api-key',
    title: 'Rockset API key',
    why: 'it queries the data of a company.',
    remediation: ['Replace it at https://rockset.com/.'],
    references: ['https://rockset.com/'],
    providers: ['rockset'],
    value: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
];

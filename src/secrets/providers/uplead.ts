import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'uplead-api-key',
    title: 'UpLead API key',
    why: 'it looks up people at the cost of the account.',
    remediation: ['Replace it at https://www.uplead.com/.'],
    references: ['https://www.uplead.com/'],
    formFrom: 'scanners',
    providers: ['uplead'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

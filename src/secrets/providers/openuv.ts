import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'openuv-api-key',
    title: 'OpenUV API key',
    why: 'it asks for data at the cost of the account.',
    remediation: ['Replace it at https://www.openuv.io/.'],
    references: ['https://www.openuv.io/'],
    providers: ['openuv'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'opencage-api-key',
    title: 'OpenCage API key',
    why: 'it looks up places at the cost of the account.',
    remediation: ['Replace it at https://opencagedata.com/dashboard.'],
    references: ['https://opencagedata.com/api'],
    formFrom: 'examples',
    providers: ['opencage'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

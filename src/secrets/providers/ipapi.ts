import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ipapi-key',
    title: 'Ipapi API key',
    why: 'it looks up addresses at the cost of the account.',
    remediation: ['Replace it at https://ipapi.com/.'],
    references: ['https://ipapi.com/'],
    formFrom: 'scanners',
    providers: ['ipapi'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

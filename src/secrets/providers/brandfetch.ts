import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'brandfetch-api-key',
    title: 'Brandfetch API key',
    why: 'it looks up brands at the cost of the account.',
    remediation: ['Replace it at https://docs.brandfetch.com/.'],
    references: ['https://docs.brandfetch.com/'],
    formFrom: 'scanners',
    providers: ['brandfetch'],
    value: /[A-Za-z0-9]{40}|[A-Za-z0-9+/_-]{43}=/,
    longest: 44,
  }),
];

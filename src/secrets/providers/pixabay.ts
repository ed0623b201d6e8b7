import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pixabay-api-key',
    title: 'Pixabay API key',
    why: 'it searches pictures at the cost of the account.',
    remediation: ['Replace it at https://pixabay.com/api/docs/.'],
    references: ['https://pixabay.com/api/docs/'],
    formFrom: 'scanners',
    providers: ['pixabay'],
    value: /\d{7,8}-[a-z0-9]{25}/,
    longest: 34,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'giphy-api-key',
    title: 'GIPHY API key',
    why: 'it searches pictures in the name of its owner.',
    remediation: ['Replace it at https://developers.giphy.com/dashboard/.'],
    references: ['https://developers.giphy.com/docs/api/'],
    providers: ['giphy'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

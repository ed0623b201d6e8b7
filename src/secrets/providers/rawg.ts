import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'rawg-api-key',
    title: 'RAWG API key',
    why: 'it looks up games in the name of its owner.',
    remediation: ['Replace it at https://rawg.io/apidocs.'],
    references: ['https://rawg.io/apidocs'],
    formFrom: 'scanners',
    providers: ['rawg'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

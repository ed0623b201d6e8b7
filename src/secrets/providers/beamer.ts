import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'beamer-api-key',
    title: 'Beamer API key',
    why: 'it writes posts and reads the users of a product.',
    remediation: ['Replace it in the settings under API.'],
    references: ['https://www.getbeamer.com/api/'],
    formFrom: 'scanners',
    providers: ['beamer'],
    value: /(?:b)_[A-Za-z0-9+/_-]{43}=/,
    longest: 46,
  }),
];

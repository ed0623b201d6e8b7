import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'tmdb-api-key',
    title: 'TMDB API key',
    why: 'it looks up films in the name of its owner.',
    remediation: ['Replace it at https://www.themoviedb.org/settings/api.'],
    references: ['https://developer.themoviedb.org/docs/getting-started'],
    formFrom: 'leaks',
    providers: ['tmdb', 'themoviedb'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

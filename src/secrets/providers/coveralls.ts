import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'coveralls-token',
    title: 'Coveralls token',
    why: 'it uploads coverage of a repository, or reads its settings.',
    remediation: ['Regenerate it on the settings page of the repository at https://coveralls.io.'],
    references: ['https://docs.coveralls.io/'],
    formFrom: 'scanners',
    providers: ['coveralls'],
    value: /[A-Za-z0-9]{33}|[A-Za-z0-9-]{37}/,
    longest: 37,
  }),
];

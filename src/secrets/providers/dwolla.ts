import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'dwolla-secret',
    title: 'Dwolla application secret',
    why: 'together with the application key it transfers money between bank accounts.',
    remediation: ['Create a new secret at https://dashboard.dwolla.com/applications-legacy.'],
    references: ['https://developers.dwolla.com/docs'],
    formFrom: 'scanners',
    providers: ['dwolla'],
    value: /[A-Za-z0-9]{50}/,
    longest: 50,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'fulcrum-api-token',
    title: 'Fulcrum API token',
    why: 'it reads and changes the records of an organisation.',
    remediation: ['Delete it in the settings under API.'],
    references: ['https://docs.fulcrumapp.com/reference/authentication'],
    formFrom: 'scanners',
    providers: ['fulcrum'],
    value: /[a-z0-9]{80}/,
    longest: 80,
  }),
];

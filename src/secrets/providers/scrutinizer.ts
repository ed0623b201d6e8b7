import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'scrutinizer-access-token',
    title: 'Scrutinizer access token',
    why: 'it reads repositories and their code’s inspections.',
    remediation: ['Renew it at https://scrutinizer-ci.com/profile.'],
    references: ['https://scrutinizer-ci.com/docs/api/'],
    formFrom: 'scanners',
    providers: ['scrutinizer'],
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

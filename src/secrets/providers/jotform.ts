import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'jotform-api-key',
    title: 'Jotform API key',
    why: 'it reads the forms and all that people answered.',
    remediation: ['Delete it at https://www.jotform.com/myaccount/api.'],
    references: ['https://api.jotform.com/docs/'],
    formFrom: 'scanners',
    providers: ['jotform'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'datocms-api-token',
    title: 'DatoCMS API token',
    why: 'it reads and, by its role, changes the content of a project.',
    remediation: ['Regenerate it in the project settings under API tokens.'],
    references: ['https://www.datocms.com/docs'],
    formFrom: 'scanners',
    providers: ['datocms'],
    value: /[a-z0-9]{30}/,
    longest: 30,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'sanity-token',
    severity: 'high',
    title: 'Sanity API token',
    why: 'it reads and, by its role, changes the documents of a project.',
    remediation: ['Delete it at https://www.sanity.io/manage under API.'],
    references: ['https://www.sanity.io/docs/http-auth'],
    providers: ['sanity'],
    value: /(?:sk)[A-Za-z0-9]{80,180}/,
    longest: 182,
  }),
];

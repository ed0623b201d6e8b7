import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'geoapify-api-key',
    title: 'Geoapify API key',
    why: 'it looks up places at the cost of the account.',
    remediation: ['Replace it at https://myprojects.geoapify.com/.'],
    references: ['https://apidocs.geoapify.com/'],
    formFrom: 'scanners',
    providers: ['geoapify'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'yelp-api-key',
    title: 'Yelp API key',
    why: 'it searches businesses at the cost of the account.',
    remediation: ['Replace it at https://www.yelp.com/developers/v3/manage_app.'],
    references: ['https://docs.developer.yelp.com/'],
    formFrom: 'scanners',
    providers: ['yelp'],
    value: /[\w-]{128}/,
    longest: 128,
  }),
];

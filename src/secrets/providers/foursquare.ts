import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'foursquare-api-key',
    title: 'Foursquare key',
    why: 'it searches places at the cost of the account.',
    remediation: ['Replace it at https://foursquare.com/developers/home.'],
    references: ['https://docs.foursquare.com/'],
    formFrom: 'scanners',
    providers: ['foursquare'],
    value: /[A-Z0-9]{48}/,
    longest: 48,
  }),
];

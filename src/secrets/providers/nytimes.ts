import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'nytimes-api-key',
    title: 'New York Times API key',
    why: 'it searches articles at the cost of the account.',
    remediation: ['Replace it at https://developer.nytimes.com/my-apps.'],
    references: ['https://developer.nytimes.com/get-started'],
    formFrom: 'scanners',
    providers: ['nytimes', 'new-york-times', 'newyorktimes', 'nyt_api'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

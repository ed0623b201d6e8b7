import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'flickr-api-key',
    title: 'Flickr API key',
    why: 'it acts as an application on Flickr.',
    remediation: ['Delete it at https://www.flickr.com/services/apps/by/me.'],
    references: ['https://www.flickr.com/services/api/'],
    formFrom: 'scanners',
    providers: ['flickr'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

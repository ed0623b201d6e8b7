import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'lokalise-api-token',
    title: 'Lokalise API token',
    why: 'it reads and changes translations, which are shipped to users.',
    remediation: ['Delete it at https://app.lokalise.com/profile.'],
    references: ['https://developers.lokalise.com/'],
    formFrom: 'scanners',
    providers: ['lokalise'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];

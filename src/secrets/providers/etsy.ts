import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'etsy-api-key',
    title: 'Etsy API keystring',
    why: 'it acts as an application towards Etsy.',
    remediation: ['Ask for a new key at https://www.etsy.com/developers/your-apps.'],
    references: ['https://developers.etsy.com/documentation/'],
    formFrom: 'scanners',
    providers: ['etsy'],
    value: /[a-z0-9]{24}/,
    longest: 24,
  }),
];

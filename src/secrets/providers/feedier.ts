import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'feedier-api-key',
    title: 'Feedier API key',
    why: 'it reads the feedback of users.',
    remediation: ['Replace it at https://feedier.com/.'],
    references: ['https://feedier.com/'],
    formFrom: 'scanners',
    providers: ['feedier'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

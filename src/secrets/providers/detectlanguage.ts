import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'detectlanguage-api-key',
    title: 'Detect Language API key',
    why: 'it recognises languages at the cost of the account.',
    remediation: ['Replace it at https://detectlanguage.com/.'],
    references: ['https://detectlanguage.com/'],
    formFrom: 'scanners',
    providers: ['detectlanguage'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

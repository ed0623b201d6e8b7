import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'visualcrossing-api-key',
    title: 'Visual Crossing API key',
    why: 'it asks for the weather at the cost of the account.',
    remediation: ['Replace it at https://www.visualcrossing.com/account.'],
    references: ['https://www.visualcrossing.com/resources/documentation/'],
    formFrom: 'scanners',
    providers: ['visualcrossing', 'visual_crossing'],
    value: /[A-Z0-9]{25}/,
    longest: 25,
  }),
];

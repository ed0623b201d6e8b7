import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'clockify-api-key',
    title: 'Clockify API key',
    why: 'it reads and changes the times of its owner.',
    remediation: ['Regenerate it in the preferences under Advanced.'],
    references: ['https://docs.clockify.me/'],
    formFrom: 'scanners',
    providers: ['clockify'],
    value: /[A-Za-z0-9]{48}/,
    longest: 48,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'detectify-api-key',
    title: 'Detectify API key',
    why: 'it starts scans and reads the weak points that were found.',
    remediation: ['Delete it in Detectify under Account settings, API keys.'],
    references: ['https://developer.detectify.com/'],
    formFrom: 'scanners',
    providers: ['detectify'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

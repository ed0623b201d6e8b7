import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'omnisend-api-key',
    title: 'Omnisend API key',
    why: 'it reads contacts and sends campaigns of a shop.',
    remediation: ['Delete it in the store settings under API keys.'],
    references: ['https://api-docs.omnisend.com/'],
    formFrom: 'scanners',
    providers: ['omnisend'],
    value: /[a-z0-9]{24}-[\w-]{50}/,
    longest: 75,
  }),
];

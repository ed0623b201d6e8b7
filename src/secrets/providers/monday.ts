import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'monday-api-token',
    severity: 'high',
    title: 'monday.com API token',
    why: 'it reads and changes boards as its owner.',
    remediation: ['Regenerate it in the profile under Developers, API token.'],
    references: ['https://developer.monday.com/api-reference/docs/authentication'],
    formFrom: 'scanners',
    providers: ['monday'],
    value: /eyJ[\w-]{15,200}\.eyJ[\w-]{60,400}\.[\w-]{25,120}/,
    longest: 728,
  }),
];

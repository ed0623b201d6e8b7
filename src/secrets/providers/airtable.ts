import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'airtable-legacy-api-key',
    title: 'Airtable API key (before 2024)',
    why: 'it read and changed all bases of its owner; Airtable has turned such keys off.',
    remediation: ['Delete it at https://airtable.com/account.'],
    references: ['https://airtable.com/developers/web/api/authentication'],
    providers: ['airtable'],
    value: /(?:key)[A-Za-z0-9]{14}/,
    longest: 17,
  }),
];

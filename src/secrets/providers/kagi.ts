import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'kagi-api-key',
    title: 'Kagi API key',
    why: 'it searches at the cost of the account.',
    remediation: ['Regenerate it at https://kagi.com/settings?p=api.'],
    references: ['https://help.kagi.com/kagi/api/overview.html'],
    formFrom: 'scanners',
    providers: ['kagi'],
    value: /[\w-]{11}\.[\w-]{43}/,
    longest: 55,
  }),
];

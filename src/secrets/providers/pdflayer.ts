import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pdflayer-api-key',
    title: 'Pdflayer API key',
    why: 'it makes documents at the cost of the account.',
    remediation: ['Replace it at https://pdflayer.com/.'],
    references: ['https://pdflayer.com/'],
    formFrom: 'scanners',
    providers: ['pdflayer'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

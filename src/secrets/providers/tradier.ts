import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'tradier-api-key',
    title: 'Tradier API key',
    why: 'it trades shares on the account.',
    remediation: ['Replace it at https://documentation.tradier.com/.'],
    references: ['https://documentation.tradier.com/'],
    formFrom: 'scanners',
    providers: ['tradier'],
    value: /[A-Za-z0-9]{28}/,
    longest: 28,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'api-ninjas-api-key',
    title: 'API Ninjas API key',
    why: 'it asks many services at the cost of the account.',
    remediation: ['Replace it at https://api-ninjas.com/profile.'],
    references: ['https://api-ninjas.com/api'],
    formFrom: 'scanners',
    providers: ['calorieninja', 'api_ninjas', 'api-ninjas', 'apininjas'],
    value: /[A-Za-z0-9+/]{40}/,
    longest: 40,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'kraken-private-key',
    severity: 'high',
    title: 'Kraken private key',
    why: 'together with the API key it trades, and may withdraw coins.',
    remediation: [
      'Delete the key at https://www.kraken.com/u/security/api.',
      'Look for orders and withdrawals that are not yours.',
    ],
    references: ['https://docs.kraken.com/api/'],
    formFrom: 'examples',
    providers: ['kraken'],
    value: /[A-Za-z0-9+/]{86}(?:==)/,
    longest: 88,
    alphabet: 'A-Za-z0-9+/=',
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'binance-secret-key',
    severity: 'high',
    title: 'Binance API key or secret',
    why: 'together they trade, and may withdraw coins.',
    remediation: [
      'Delete the key at https://www.binance.com/en/my/settings/api-management.',
      'Look for orders and withdrawals that are not yours.',
    ],
    references: ['https://developers.binance.com/docs/'],
    providers: ['binance'],
    value: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
];

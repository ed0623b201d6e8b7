import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'kucoin-api-secret',
    title: 'KuCoin API secret',
    why: 'together with the key and passphrase it trades, and may withdraw coins.',
    remediation: [
      'Delete the key at https://www.kucoin.com/account/api.',
      'Look for orders and withdrawals that are not yours.',
    ],
    references: ['https://www.kucoin.com/docs'],
    formFrom: 'scanners',
    providers: ['kucoin'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

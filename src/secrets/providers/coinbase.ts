import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'coinbase-api-secret',
    title: 'Coinbase API secret',
    why: 'together with the key it trades and may withdraw coins.',
    remediation: [
      'Delete the key at https://www.coinbase.com/settings/api.',
      'Look for transfers that are not yours.',
    ],
    references: ['https://docs.cdp.coinbase.com/'],
    formFrom: 'scanners',
    providers: ['coinbase'],
    noun: /secret/,
    value: /[\w-]{64}/,
    longest: 64,
  }),
];

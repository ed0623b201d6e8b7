import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'coinmarketcap-api-key',
    title: 'CoinMarketCap API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Regenerate it at https://pro.coinmarketcap.com/account.'],
    references: ['https://coinmarketcap.com/api/documentation/'],
    formFrom: 'scanners',
    providers: ['coinmarketcap', 'cmc_pro', 'cmc_api'],
    noun: /key|token/,
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'adyen-api-key',
    severity: 'critical',
    title: 'Adyen API key',
    why: 'it takes, refunds and pays out money on the merchant account.',
    remediation: [
      'Generate another in the Customer Area under Developers, API credentials; that ends this one.',
      'Look for refunds and payouts that nobody ordered.',
    ],
    references: ['https://docs.adyen.com/development-resources/api-credentials/'],
    formFrom: 'examples',
    keywords: [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [`aqe${letter}hm`, `aqf${letter}hm`]),
    token: /AQ[EF][a-z]hm[A-Za-z0-9+/]{80,200}={0,2}-[A-Za-z0-9+/]{42,44}={0,2}-[!#-&(-[\]-~]{16}/,
    longest: 280,
    alphabet: 'w',
    before: 'A-Za-z0-9+/',
    shownPrefix: (secret) => secret.slice(0, 3),
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'robinhood-crypto-api-key',
    severity: 'medium',
    title: 'Robinhood crypto API key',
    why: 'together with its private key it trades on the account.',
    remediation: ['Delete the credential in Robinhood under Crypto, API trading.'],
    references: ['https://docs.robinhood.com/crypto/trading/'],
    formFrom: 'scanners',
    prefix: 'rh-api-',
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

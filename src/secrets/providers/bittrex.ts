import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'bittrex-secret-key',
    title: 'Bittrex API key or secret',
    why: 'together they traded on the account; the exchange has closed.',
    remediation: ['Delete what still uses it.'],
    references: ['https://bittrex.github.io/api/v3'],
    providers: ['bittrex'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

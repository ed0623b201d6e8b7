import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'etherscan-api-key',
    severity: 'low',
    title: 'Etherscan API key',
    why: 'it asks for blockchain data at the cost of the account.',
    remediation: ['Delete it at https://etherscan.io/apidashboard.'],
    references: ['https://docs.etherscan.io/'],
    formFrom: 'scanners',
    providers: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'snowtrace', 'ftmscan', 'basescan'],
    value: /[A-Z0-9]{34}/,
    longest: 34,
  }),
];

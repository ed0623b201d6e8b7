import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'settlemint-access-token',
    severity: 'high',
    title: 'SettleMint access token',
    why: 'it reads and changes the blockchain applications of a workspace.',
    remediation: ['Delete it in the SettleMint console under Access tokens.'],
    references: ['https://console.settlemint.com/documentation/'],
    formFrom: 'scanners',
    prefix: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
    body: /[A-Za-z0-9]{16}/,
    longest: 16,
  }),
];

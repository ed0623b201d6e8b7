import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'fleetbase-api-key',
    severity: 'high',
    title: 'Fleetbase API key',
    why: 'it reads and changes orders, drivers and places of a company.',
    remediation: ['Roll the key in the console under Developers, API keys.'],
    references: ['https://docs.fleetbase.io/'],
    formFrom: 'documentation',
    prefix: 'flb_live_',
    body: /[A-Za-z0-9]{20}/,
    longest: 20,
  }),
];

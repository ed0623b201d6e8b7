import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'netbird-access-token',
    severity: 'critical',
    title: 'NetBird personal access token',
    why: 'it manages the devices and access rules of a network.',
    remediation: ['Delete it at https://app.netbird.io under Team, Users.'],
    references: ['https://docs.netbird.io/how-to/access-netbird-public-api'],
    prefix: 'nbp_',
    body: /[A-Za-z0-9]{36}/,
    longest: 36,
  }),
];

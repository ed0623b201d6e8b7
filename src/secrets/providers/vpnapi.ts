import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'vpnapi-key',
    title: 'vpnapi.io key',
    why: 'it looks up addresses at the cost of the account.',
    remediation: ['Replace it at https://vpnapi.io/.'],
    references: ['https://vpnapi.io/'],
    formFrom: 'scanners',
    providers: ['vpnapi'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

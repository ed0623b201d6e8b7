import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'portainer-access-token',
    severity: 'critical',
    title: 'Portainer access token',
    why: 'it manages the containers that its owner may.',
    remediation: ['Remove it in Portainer under My account.'],
    references: ['https://docs.portainer.io/api/access'],
    formFrom: 'scanners',
    prefix: 'ptr_',
    body: /[A-Za-z0-9+/]{43}=/,
    longest: 44,
    alphabet: 'A-Za-z0-9+/=',
  }),
];

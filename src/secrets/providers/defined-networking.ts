import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'defined-networking-token',
    severity: 'critical',
    title: 'Defined Networking API token',
    why: 'it manages the hosts of an overlay network.',
    remediation: ['Delete it at https://admin.defined.net under API keys.'],
    references: ['https://docs.defined.net/guides/automating-host-creation/'],
    formFrom: 'scanners',
    prefix: 'dnkey-',
    body: /[A-Z0-9]{26}-[A-Z0-9]{52}/,
    longest: 79,
    alphabet: 'A-Z0-9-',
  }),
];

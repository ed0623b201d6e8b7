import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'val-town-api-token',
    severity: 'high',
    title: 'Val Town API token',
    why: 'it runs code and reads the values of its owner.',
    remediation: ['Delete it at https://www.val.town/settings/api.'],
    references: ['https://docs.val.town/'],
    formFrom: 'scanners',
    prefix: 'vtwn_',
    body: /[A-Za-z0-9]{20,80}/,
    longest: 80,
  }),
];

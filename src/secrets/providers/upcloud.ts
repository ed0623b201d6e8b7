import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'upcloud-api-token',
    severity: 'critical',
    title: 'UpCloud API token',
    why: 'it creates, reads and destroys servers and databases.',
    remediation: ['Revoke it at https://hub.upcloud.com in your account under API tokens.'],
    references: ['https://developers.upcloud.com/'],
    formFrom: 'scanners',
    prefix: 'ucat_',
    body: /[0-9A-Za-z]{24,32}/,
    longest: 32,
  }),
];

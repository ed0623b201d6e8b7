import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'neon-api-key',
    severity: 'critical',
    title: 'Neon API key',
    why: 'it manages the databases of its owner, and reads their passwords.',
    remediation: [
      'Revoke it at https://console.neon.tech/app/settings/api-keys.',
      'Reset the passwords of the database roles.',
    ],
    references: ['https://neon.com/docs/manage/api-keys'],
    formFrom: 'scanners',
    prefix: 'napi_',
    body: /[a-z0-9]{64}/,
    longest: 64,
  }),
];

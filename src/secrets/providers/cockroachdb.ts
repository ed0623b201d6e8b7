import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'cockroachdb-cloud-api-key',
    severity: 'critical',
    title: 'CockroachDB Cloud API key',
    why: 'it manages the clusters of an organisation.',
    remediation: ['Delete it at https://cockroachlabs.cloud under Access management.'],
    references: ['https://www.cockroachlabs.com/docs/cockroachcloud/managing-access'],
    formFrom: 'documentation',
    prefix: 'CCDB1_',
    body: /[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
    longest: 63,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'prefect-api-key',
    severity: 'high',
    title: 'Prefect API key',
    why: 'it runs and changes flows as a person or a service account.',
    remediation: ['Delete it at https://app.prefect.cloud/my/api-keys.'],
    references: ['https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys'],
    formFrom: 'examples',
    prefix: ['pnu_', 'pnb_'],
    body: /[A-Za-z0-9]{36}/,
    longest: 36,
  }),
];

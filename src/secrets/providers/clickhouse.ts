import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'clickhouse-cloud-api-secret',
    severity: 'critical',
    title: 'ClickHouse Cloud API secret',
    why: 'with its ID it manages the services of an organisation.',
    remediation: ['Delete it at https://console.clickhouse.cloud under API keys.'],
    references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
    formFrom: 'scanners',
    // In hexadecimal it is a hash that begins so.
    keywords: ['4b1d'],
    token: /4b1d[A-Za-z0-9]{38}/,
    longest: 42,
    shownPrefix: () => '4b1d',
    assess: ({ secret }) => (/[A-Z]/.test(secret) && /[g-z]/.test(secret) ? undefined : { is: 'nothing' }),
  }),
];

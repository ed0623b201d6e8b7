import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'dbt-cloud-token',
    severity: 'high',
    title: 'dbt Cloud token',
    why: 'it runs jobs, and reads models and credentials’ names.',
    remediation: ['Delete it at https://cloud.getdbt.com under API tokens.'],
    references: ['https://docs.getdbt.com/docs/dbt-cloud-apis/authentication'],
    prefix: ['dbtc_', 'dbtu_'],
    body: /[\w-]{38,60}/,
    longest: 60,
    alphabet: '\\w-',
  }),
];

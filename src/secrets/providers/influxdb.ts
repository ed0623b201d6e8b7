import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'influxdb-api-token',
    title: 'InfluxDB API token',
    why: 'it reads and writes the buckets that it was made for.',
    remediation: ['Delete it in the user interface under Load data, API tokens.'],
    references: ['https://docs.influxdata.com/influxdb/v2/admin/tokens/'],
    formFrom: 'documentation',
    providers: ['influx'],
    noun: /token|key|secret/,
    value: /[A-Za-z0-9_-]{86}==|apiv3_[\w-]{80,100}/,
    longest: 106,
    alphabet: 'A-Za-z0-9_=-',
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'abuseipdb-api-key',
    title: 'AbuseIPDB API key',
    why: 'it reports addresses in the name of the account.',
    remediation: ['Delete it at https://www.abuseipdb.com/account/api.'],
    references: ['https://docs.abuseipdb.com/'],
    formFrom: 'scanners',
    providers: ['abuseipdb'],
    value: /[a-z0-9]{80}/,
    longest: 80,
  }),
];

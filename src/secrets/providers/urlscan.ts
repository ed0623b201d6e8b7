import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'urlscan-api-key',
    title: 'urlscan.io API key',
    why: 'it starts scans and reads private ones of the account.',
    remediation: ['Delete it at https://urlscan.io/user/profile/.'],
    references: ['https://docs.urlscan.io/'],
    formFrom: 'scanners',
    providers: ['urlscan'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

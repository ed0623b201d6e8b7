import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'logzio-api-token',
    title: 'Logz.io API token',
    why: 'it reads logs and changes the account.',
    remediation: ['Delete it in Logz.io under Settings, Manage tokens.'],
    references: ['https://api-docs.logz.io/'],
    formFrom: 'scanners',
    providers: ['logzio', 'logz_io', 'logz.io', 'logz'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

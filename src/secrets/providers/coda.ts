import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'coda-api-token',
    title: 'Coda API token',
    why: 'it reads and changes the documents of its owner.',
    remediation: ['Delete it at https://coda.io/account.'],
    references: ['https://coda.io/developers/apis/v1'],
    formFrom: 'scanners',
    providers: ['coda'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

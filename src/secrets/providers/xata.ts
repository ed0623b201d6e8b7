import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'xata-api-key',
    severity: 'high',
    title: 'Xata API key',
    why: 'it reads and writes the databases of its owner.',
    remediation: ['Delete it in Xata under Account settings.'],
    references: ['https://xata.io/docs'],
    formFrom: 'scanners',
    prefix: 'xau_',
    body: /[A-Za-z0-9]{20,48}/,
    longest: 48,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'kylas-api-key',
    title: 'Kylas API key',
    why: 'it reads and changes contacts as its owner.',
    remediation: ['Replace it at https://kylas.io/.'],
    references: ['https://kylas.io/'],
    formFrom: 'scanners',
    providers: ['kylas'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

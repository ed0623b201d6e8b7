import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'tmetric-api-key',
    title: 'TMetric API key',
    why: 'it reads and changes the times of its owner.',
    remediation: ['Replace it at https://tmetric.com/.'],
    references: ['https://tmetric.com/'],
    formFrom: 'scanners',
    providers: ['tmetric_', 'tmetric-', 'tmetricapi', 'tmetrictoken', 'tmetrickey'],
    value: /[A-Z0-9]{64}/,
    longest: 64,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'tatum-api-key',
    title: 'Tatum API key',
    why: 'it asks blockchain nodes at the cost of the account.',
    remediation: ['Replace it at https://tatum.io/.'],
    references: ['https://tatum.io/'],
    formFrom: 'scanners',
    providers: ['tatum'],
    value: /t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 51,
  }),
];

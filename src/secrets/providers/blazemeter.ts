import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'blazemeter-api-key',
    title: 'BlazeMeter API key',
    why: 'it reads and runs the tests of an account.',
    remediation: ['Replace it at https://www.blazemeter.com/.'],
    references: ['https://www.blazemeter.com/'],
    formFrom: 'scanners',
    providers: ['blazemeter', 'runscope'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'canny-api-key',
    title: 'Canny API key',
    why: 'it reads and changes the feedback of users.',
    remediation: ['Replace it at https://canny.io/.'],
    references: ['https://canny.io/'],
    formFrom: 'scanners',
    providers: ['canny'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mixmax-api-key',
    title: 'Mixmax API key',
    why: 'it reads and sends mail as its owner.',
    remediation: ['Replace it at https://www.mixmax.com/.'],
    references: ['https://www.mixmax.com/'],
    formFrom: 'scanners',
    providers: ['mixmax'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

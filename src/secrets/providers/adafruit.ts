import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'adafruit-io-key',
    severity: 'medium',
    title: 'Adafruit IO key',
    why: 'it reads and writes the feeds of devices.',
    remediation: ['Regenerate it at https://io.adafruit.com/ under My key.'],
    references: ['https://io.adafruit.com/api/docs/'],
    formFrom: 'scanners',
    prefix: 'aio_',
    body: /[A-Za-z0-9]{28}/,
    longest: 28,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'apimetrics-api-key',
    title: 'APImetrics API key',
    why: 'it reads and changes the monitors of an account.',
    remediation: ['Replace it at https://apimetrics.io/.'],
    references: ['https://apimetrics.io/'],
    formFrom: 'scanners',
    providers: ['apimetrics'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

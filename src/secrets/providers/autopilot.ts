import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'autopilot-api-key',
    title: 'Autopilot (Ortto) API key',
    why: 'it reads and changes contacts as its owner.',
    remediation: ['Replace it at https://ortto.com/.'],
    references: ['https://ortto.com/'],
    formFrom: 'scanners',
    providers: ['autopilot'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

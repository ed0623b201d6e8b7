import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'stormboard-api-key',
    title: 'Stormboard API key',
    why: 'it reads and changes the boards of its owner.',
    remediation: ['Replace it at https://stormboard.com/.'],
    references: ['https://stormboard.com/'],
    formFrom: 'scanners',
    providers: ['stormboard'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];

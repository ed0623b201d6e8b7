import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'survicate-api-key',
    title: 'Survicate API key',
    why: 'it reads the answers to surveys.',
    remediation: ['Replace it at https://survicate.com/.'],
    references: ['https://survicate.com/'],
    formFrom: 'scanners',
    providers: ['survicate'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'campayn-api-key',
    title: 'Campayn API key',
    why: 'it reads contacts and sends campaigns.',
    remediation: ['Replace it at https://campayn.com/.'],
    references: ['https://campayn.com/'],
    formFrom: 'scanners',
    providers: ['campayn'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];

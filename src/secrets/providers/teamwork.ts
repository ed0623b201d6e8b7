import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'teamwork-api-key',
    severity: 'high',
    title: 'Teamwork API key',
    why: 'it reads and changes the projects and tickets of a company.',
    remediation: ['Replace it at https://developer.teamwork.com/.'],
    references: ['https://developer.teamwork.com/'],
    formFrom: 'scanners',
    prefix: 'tkn.v1_',
    body: /[A-Za-z0-9+/]{71}=/,
    longest: 72,
    alphabet: 'A-Za-z0-9+/=',
  }),
];

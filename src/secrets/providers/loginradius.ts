import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'loginradius-api-secret',
    title: 'LoginRadius API secret',
    why: 'it reads and changes the users of an application.',
    remediation: ['Reset it in the LoginRadius console.'],
    references: ['https://www.loginradius.com/docs/'],
    formFrom: 'scanners',
    providers: ['loginradius'],
    noun: /secret/,
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'scalr-access-token',
    severity: 'high',
    title: 'Scalr access token',
    why: 'it runs plans, and reads the state with all secrets in it.',
    remediation: ['Delete it in your account at Scalr.'],
    references: ['https://docs.scalr.io/reference/create_access_token'],
    formFrom: 'scanners',
    providers: ['scalr'],
    noun: /token|key/,
    value: /eyJ[\w-]{20,80}\.eyJ[\w-]{20,200}\.[\w-]{43}/,
    longest: 330,
    assess: () => ({ is: 'secret' }),
  }),
];

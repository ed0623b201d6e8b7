import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'duo-secret-key',
    title: 'Duo secret key',
    why: 'together with the integration key it answers for the second factor of users.',
    remediation: ['Reset the secret key of the application in the Duo Admin Panel.'],
    references: ['https://duo.com/docs/adminapi'],
    formFrom: 'scanners',
    providers: ['duo_', 'duo-', 'duosecret', 'duosecurity'],
    noun: /skey|secret|key/,
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];

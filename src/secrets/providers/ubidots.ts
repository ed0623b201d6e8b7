import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'ubidots-token',
    severity: 'medium',
    title: 'Ubidots token',
    why: 'it reads and writes the variables of devices.',
    remediation: ['Revoke it in Ubidots under API credentials.'],
    references: ['https://docs.ubidots.com/'],
    formFrom: 'examples',
    prefix: ['BBFF-', 'BBUS-'],
    body: /[A-Za-z0-9]{30}/,
    longest: 30,
  }),
];

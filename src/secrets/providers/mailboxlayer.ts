import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mailboxlayer-api-key',
    title: 'Mailboxlayer API key',
    why: 'it checks mail addresses at the cost of the account.',
    remediation: ['Replace it at https://mailboxlayer.com/dashboard.'],
    references: ['https://mailboxlayer.com/documentation'],
    formFrom: 'scanners',
    providers: ['mailboxlayer'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'telnyx-api-key',
    severity: 'high',
    title: 'Telnyx API key',
    why: 'it sends messages, calls and buys numbers at the cost of the account.',
    remediation: [
      'Delete it at https://portal.telnyx.com/#/app/api-keys.',
      'Look for messages and calls that are not yours.',
    ],
    references: ['https://developers.telnyx.com/'],
    formFrom: 'examples',
    prefix: 'KEY0',
    body: /[\w-]{30,34}_[\w-]{20,24}/,
    longest: 59,
    alphabet: '\\w-',
  }),
];

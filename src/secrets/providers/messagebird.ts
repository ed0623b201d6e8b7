import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'messagebird-access-key',
    title: 'Bird (MessageBird) access key',
    why: 'it sends text messages and calls at the cost of the account.',
    remediation: ['Delete it in the dashboard under Developers, API access.'],
    references: ['https://developers.messagebird.com/'],
    formFrom: 'scanners',
    providers: ['messagebird', 'message_bird', 'message-bird'],
    value: /[A-Za-z0-9]{25}/,
    longest: 25,
  }),
];

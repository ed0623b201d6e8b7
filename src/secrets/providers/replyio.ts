import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'replyio-api-key',
    title: 'Reply.io API key',
    why: 'it reads contacts and sends campaigns.',
    remediation: ['Replace it at https://reply.io/.'],
    references: ['https://reply.io/'],
    formFrom: 'scanners',
    providers: ['replyio', 'reply_io'],
    value: /[\w-]{24}/,
    longest: 24,
  }),
];

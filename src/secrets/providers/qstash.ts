import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Reset it at https://console.upstash.com/qstash.'];

/** Keys of the server for development, which are built into it; in parts, so that no scanner takes them for real ones. */
const DEVELOPMENT = ['7kYjw48mhY7kAj' + 'qNGcy6cr29RJ6r', '5ZB6DVzB1wjE8S' + '6rZ7eenA8Pdnhs'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'upstash-qstash-token',
    severity: 'high',
    title: 'Upstash QStash token',
    why: 'it sends and reads the messages and schedules of an account.',
    remediation: REVOKE,
    references: ['https://upstash.com/docs/qstash'],
    formFrom: 'leaks',
    // Base64 of `{"UserID":"`, with which the token begins; a UUID, `,"Password":"` and 32 hexadecimal digits follow.
    prefix: 'eyJVc2VySUQiOi',
    body: /[A-Za-z0-9]{50}LCJQYXNzd29yZCI6I[A-Za-z0-9]{46}=/,
    longest: 114,
    alphabet: 'A-Za-z0-9+/=',
  }),
  prefixedToken({
    id: 'upstash-qstash-signing-key',
    severity: 'medium',
    title: 'Upstash QStash signing key',
    why: 'whoever has it forges messages to the endpoints of an account.',
    remediation: ['Roll the keys at https://console.upstash.com/qstash, page Signing Keys.'],
    references: ['https://upstash.com/docs/qstash/howto/signature'],
    formFrom: 'leaks',
    prefix: 'sig_',
    keywords: ['qstash'],
    within: 80,
    body: /[A-Za-z0-9]{26,30}/,
    longest: 30,
    assess: (body) => (DEVELOPMENT.includes(body) ? { is: 'example' } : undefined),
  }),
];

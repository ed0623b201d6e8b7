import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'upstash-qstash-token',
    severity: 'high',
    title: 'Upstash QStash token',
    why: 'it sends and reads the messages and schedules of an account.',
    remediation: ['Reset it at https://console.upstash.com/qstash.'],
    references: ['https://upstash.com/docs/qstash'],
    // Base64 of `{"UserID":"`, with which the token begins.
    prefix: 'eyJVc2VySUQiOi',
    body: /[A-Za-z0-9+/]{80,200}={0,2}/,
    longest: 202,
    alphabet: 'A-Za-z0-9+/=',
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'semaphore-api-token',
    title: 'Semaphore CI API token',
    why: 'it starts and stops the workflows of an organisation.',
    remediation: ['Reset it at https://me.semaphoreci.com/account.'],
    references: ['https://docs.semaphoreci.com/reference/api'],
    formFrom: 'scanners',
    providers: ['semaphore_api', 'semaphore_token', 'semaphoreci', 'semaphore_auth'],
    noun: /token|key|secret|/,
    value: /[A-Za-z0-9_-]{20}|[0-9a-z]{32}/,
    longest: 32,
  }),
];

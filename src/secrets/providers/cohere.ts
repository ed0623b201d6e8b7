import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'cohere-api-key',
    title: 'Cohere API key',
    why: 'it runs models at the cost of the account.',
    remediation: ['Delete it at https://dashboard.cohere.com/api-keys.'],
    references: ['https://docs.cohere.com/docs/rate-limits'],
    formFrom: 'scanners',
    providers: ['cohere', 'co_api_key'],
    noun: /key|token|(?<=co_api_key)/,
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];

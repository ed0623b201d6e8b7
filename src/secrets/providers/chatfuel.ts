import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'chatfuel-api-key',
    title: 'Chatfuel API key',
    why: 'it writes to the users of a bot.',
    remediation: ['Replace it at https://chatfuel.com/.'],
    references: ['https://chatfuel.com/'],
    formFrom: 'examples',
    providers: ['chatfuel'],
    value: /[A-Za-z0-9]{64}(?:[A-Za-z0-9]{64})?/,
    longest: 128,
  }),
];

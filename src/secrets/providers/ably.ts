import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'ably-api-key',
    severity: 'high',
    title: 'Ably API key',
    why: 'it reads and writes the channels that its capabilities allow.',
    remediation: ['Revoke it at https://ably.com/accounts/, page API keys of the app.'],
    references: ['https://ably.com/docs/auth'],
    formFrom: 'documentation',
    // Adverbs end in the name: it counts where a word begins with it, or stands in capitals.
    keywords: [' ably', '"ably', "'ably", '/ably', 'ably_', 'ably-', 'ably.io', 'ably.com', 'Ably', 'ABLY'],
    token: /[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}/,
    longest: 57,
    within: 60,
    alphabet: '\\w-',
    before: '\\w.-',
  }),
];

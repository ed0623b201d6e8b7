import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zulip-api-key',
    title: 'Zulip API key',
    why: 'it reads and writes messages as its user or bot.',
    remediation: ['Regenerate it in the settings under Account and privacy, or Bots.'],
    references: ['https://zulip.com/api/api-keys'],
    formFrom: 'scanners',
    providers: ['zulip'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

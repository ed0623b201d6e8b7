import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'fastly-api-token',
    title: 'Fastly API token',
    why: 'it purges and changes services, with the code and certificates that they serve.',
    remediation: ['Revoke it at https://manage.fastly.com/account/personal/tokens.'],
    references: ['https://docs.fastly.com/en/guides/using-api-tokens'],
    formFrom: 'scanners',
    providers: ['fastly'],
    value: /[\w-]{32}/,
    longest: 32,
  }),
];

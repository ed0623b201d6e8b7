import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'wistia-api-token',
    title: 'Wistia API token',
    why: 'it reads and changes the videos of an account.',
    remediation: ['Delete it in the account settings under API access.'],
    references: ['https://docs.wistia.com/reference/getting-started-with-the-data-api'],
    formFrom: 'scanners',
    providers: ['wistia'],
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'diffbot-api-key',
    title: 'Diffbot API key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://app.diffbot.com/.'],
    references: ['https://docs.diffbot.com/'],
    formFrom: 'scanners',
    providers: ['diffbot'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

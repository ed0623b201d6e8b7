import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'newscatcher-api-key',
    title: 'NewsCatcher API key',
    why: 'it searches news at the cost of the account.',
    remediation: ['Replace it at https://www.newscatcherapi.com/.'],
    references: ['https://www.newscatcherapi.com/'],
    formFrom: 'scanners',
    providers: ['newscatcher'],
    value: /[\w-]{43}/,
    longest: 43,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'meistertask-api-key',
    title: 'MeisterTask API key',
    why: 'it reads and changes tasks or maps as its owner.',
    remediation: ['Replace it at https://www.meistertask.com/.'],
    references: ['https://www.meistertask.com/'],
    formFrom: 'scanners',
    providers: ['meistertask', 'mindmeister'],
    value: /[\w-]{43}/,
    longest: 43,
  }),
];

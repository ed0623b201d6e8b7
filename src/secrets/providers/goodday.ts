import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'goodday-api-key',
    title: 'GoodDay API key',
    why: 'it reads and changes tasks as its owner.',
    remediation: ['Replace it at https://www.goodday.work/.'],
    references: ['https://www.goodday.work/'],
    formFrom: 'scanners',
    providers: ['goodday'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

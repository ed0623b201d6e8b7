import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pandascore-api-key',
    title: 'PandaScore API key',
    why: 'it asks for data of matches at the cost of the account.',
    remediation: ['Replace it at https://www.pandascore.co/.'],
    references: ['https://www.pandascore.co/'],
    formFrom: 'scanners',
    providers: ['pandascore'],
    value: /[\w-]{51}/,
    longest: 51,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'madkudu-api-key',
    title: 'MadKudu API key',
    why: 'it reads the scores of customers.',
    remediation: ['Replace it at https://www.madkudu.com/.'],
    references: ['https://www.madkudu.com/'],
    formFrom: 'scanners',
    providers: ['madkudu'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'surveysparrow-api-key',
    title: 'SurveySparrow API key',
    why: 'it reads the answers to surveys.',
    remediation: ['Replace it at https://surveysparrow.com/.'],
    references: ['https://surveysparrow.com/'],
    formFrom: 'scanners',
    providers: ['surveysparrow'],
    value: /[\w-]{88}/,
    longest: 88,
  }),
];

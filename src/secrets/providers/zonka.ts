import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zonka-api-key',
    title: 'Zonka Feedback API key',
    why: 'it reads the feedback of customers.',
    remediation: ['Replace it at https://www.zonkafeedback.com/.'],
    references: ['https://www.zonkafeedback.com/'],
    formFrom: 'scanners',
    providers: ['zonka'],
    value: /[A-Za-z0-9]{36}/,
    longest: 36,
  }),
];

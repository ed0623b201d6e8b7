import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'calendarific-api-key',
    title: 'Calendarific API key',
    why: 'it looks up holidays at the cost of the account.',
    remediation: ['Replace it at https://calendarific.com/.'],
    references: ['https://calendarific.com/'],
    formFrom: 'scanners',
    providers: ['calendarific'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

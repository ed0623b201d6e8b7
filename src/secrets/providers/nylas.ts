import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'nylas-api-key',
    title: 'Nylas API key',
    why: 'it reads the mail and calendars of users.',
    remediation: ['Replace it at https://developer.nylas.com/.'],
    references: ['https://developer.nylas.com/'],
    providers: ['nylas'],
    value: /[A-Za-z0-9]{30}/,
    longest: 30,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'holidayapi-key',
    title: 'Holiday API API key',
    why: 'it looks up holidays at the cost of the account.',
    remediation: ['Replace it at https://holidayapi.com/.'],
    references: ['https://holidayapi.com/'],
    formFrom: 'scanners',
    providers: ['holidayapi'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'eventbrite-api-key',
    title: 'Eventbrite private token',
    why: 'it reads attendees and orders and changes events.',
    remediation: ['Delete it at https://www.eventbrite.com/platform/api-keys.'],
    references: ['https://www.eventbrite.com/platform/api'],
    formFrom: 'scanners',
    providers: ['eventbrite'],
    value: /[A-Z0-9]{20}/,
    longest: 20,
  }),
];

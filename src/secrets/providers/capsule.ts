import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'capsule-api-token',
    title: 'Capsule CRM API token',
    why: 'it reads and changes contacts as its owner.',
    remediation: ['Delete it in Capsule under My preferences, API authentication.'],
    references: ['https://developer.capsulecrm.com/'],
    formFrom: 'scanners',
    providers: ['capsule'],
    value: /[A-Za-z0-9+/._-]{64}/,
    longest: 64,
  }),
];

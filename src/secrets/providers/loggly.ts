import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'loggly-token',
    title: 'Loggly token',
    why: 'it writes logs into an account.',
    remediation: ['Retire it in Loggly under Source setup, Customer tokens.'],
    references: ['https://documentation.solarwinds.com/en/success_center/loggly/'],
    formFrom: 'scanners',
    providers: ['loggly'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

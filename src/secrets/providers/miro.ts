import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const SHARED = {
  title: 'Miro access token',
  why: 'it reads and changes the boards of a team.',
  remediation: ['Revoke it, or reinstall the app in the team’s settings.'],
  references: ['https://developers.miro.com/docs'],
} as const;

export const RULES: readonly SecretRule[] = [
  /** JSON in base64 comes first, which says where the team’s data lie: `{"miro.origin":"eu01"}`. */
  prefixedToken({
    ...SHARED,
    id: 'miro-regional-token',
    formFrom: 'leaks',
    severity: 'high',
    prefix: 'eyJtaXJvLm9yaWdpbiI6',
    body: /[A-Za-z0-9]{8,16}_[\w-]{27}/,
    longest: 44,
    alphabet: '\\w-',
  }),
  namedToken({
    ...SHARED,
    id: 'miro-access-token',
    formFrom: 'scanners',
    providers: ['miro'],
    value: /[\w-]{27}/,
    longest: 27,
  }),
];

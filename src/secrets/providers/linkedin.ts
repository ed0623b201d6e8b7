import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Rotate it at https://www.linkedin.com/developers/apps, page Auth.'];
const PAGES = ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'linkedin-client-secret',
    severity: 'high',
    title: 'LinkedIn client secret',
    why: 'together with the client ID it acts as an application of a company on LinkedIn.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'leaks',
    prefix: ['WPL_AP0.', 'WPL_AP1.'],
    // The last part is base64: of four bytes, in the older form of a number of some ten digits.
    body: /[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6,16}(?:|=|==)/,
    longest: 35,
    alphabet: 'A-Za-z0-9+/=',
  }),
  namedToken({
    id: 'linkedin-legacy-client-secret',
    title: 'LinkedIn client secret (16 characters)',
    why: 'together with the client ID it acts as an application of a company on LinkedIn.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    providers: ['linkedin', 'linked_in', 'linked-in'],
    noun: /secret/,
    value: /[A-Za-z0-9]{16}/,
    longest: 16,
  }),
];

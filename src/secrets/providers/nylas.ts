import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Delete it at https://dashboard-v3.nylas.com under API keys.'];
const PAGES = ['https://developer.nylas.com/docs/reference/api/manage-api-keys/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'nylas-v3-api-key',
    severity: 'critical',
    title: 'Nylas API key',
    why: 'it reads and sends the mail of everybody who connected an account to the application.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'nyk_v0_',
    body: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
  namedToken({
    id: 'nylas-api-key',
    title: 'Nylas access token or client secret (API v2)',
    why: 'it reads the mail and calendars of users.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    providers: ['nylas'],
    value: /[A-Za-z0-9]{30}/,
    longest: 30,
  }),
];

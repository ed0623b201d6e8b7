import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Revoke it at https://sentry.io/settings/account/api/auth-tokens/.'];
const PAGES = ['https://docs.sentry.io/account/auth-tokens/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'sentry-organization-token',
    severity: 'high',
    title: 'Sentry organisation token',
    why: 'it uploads releases and source maps for an organisation.',
    remediation: ['Revoke it in the organisation settings under Auth tokens.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'sntrys_eyJpYXQiO',
    body: /[A-Za-z0-9+/]{10,400}(?:|=|==)_[A-Za-z0-9+/]{43}/,
    longest: 446,
    alphabet: 'A-Za-z0-9+/',
  }),
  prefixedToken({
    id: 'sentry-user-token',
    severity: 'high',
    title: 'Sentry user, application or integration token',
    why: 'it reads events, with the personal data in them, as its owner.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'documentation',
    prefix: ['sntryu_', 'sntrya_', 'sntryi_'],
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
  namedToken({
    id: 'sentry-legacy-token',
    title: 'Sentry auth token (64 digits)',
    why: 'it reads events, with the personal data in them, as its owner.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'documentation',
    providers: ['sentry'],
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = [
  'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'dynatrace-api-token',
    severity: 'high',
    title: 'Dynatrace API token',
    why: 'it does in the environment what its scopes allow, such as reading logs.',
    remediation: ['Delete it in Dynatrace under Access tokens.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'dt0c01.',
    body: /[A-Z0-9]{24}\.[A-Z0-9]{64}/,
    longest: 89,
  }),
  prefixedToken({
    id: 'dynatrace-platform-token',
    severity: 'high',
    title: 'Dynatrace platform token or OAuth secret',
    why: 'it does in the platform what its scopes allow, such as reading logs.',
    remediation: ['Delete it in the account management of Dynatrace.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: ['dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s06.', 'dt0s08.', 'dt0s16.'],
    body: /[A-Z0-9]{8,24}\.[A-Z0-9]{64}/,
    longest: 89,
  }),
];

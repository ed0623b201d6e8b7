import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';
import { UUID, UUID_LENGTH } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'snyk-access-token',
    severity: 'high',
    title: 'Snyk personal or service access token',
    why: 'it reads the code’s open weaknesses and changes projects.',
    remediation: ['Revoke it at https://app.snyk.io/account/personal-access-tokens.'],
    references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
    formFrom: 'scanners',
    keywords: ['snyk_uat.', 'snyk_sat.'],
    token: /snyk_[us]at\.[0-9a-f]{8}\.[\w-]{20,600}\.[\w-]{40,200}/,
    longest: 830,
    alphabet: '\\w-',
    shownPrefix: (secret) => secret.slice(0, 9),
  }),
  namedToken({
    id: 'snyk-api-token',
    title: 'Snyk API token',
    why: 'it reads the code’s open weaknesses and changes projects.',
    remediation: ['Revoke it at https://app.snyk.io/account.'],
    references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
    formFrom: 'scanners',
    providers: ['snyk'],
    noun: /token|key|auth|secret/,
    value: UUID,
    longest: UUID_LENGTH,
  }),
];

import { namedToken } from '../named-token.js';
import { HEXADECIMAL, keywordsAfter } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'infisical-service-token',
    severity: 'critical',
    title: 'Infisical service token',
    why: 'it reads, and may change, the secrets of an environment.',
    remediation: [
      'Delete it on the page of the project, under Access control.',
      'Rotate the secrets that it reads.',
    ],
    references: ['https://infisical.com/docs/internals/service-tokens'],
    keywords: keywordsAfter('st.', HEXADECIMAL, HEXADECIMAL),
    token: /st\.[0-9a-f-]{24,36}\.[0-9a-f]{32}\.[0-9a-f]{32}/,
    longest: 106,
    shownPrefix: () => 'st.',
  }),
  namedToken({
    id: 'infisical-client-secret',
    title: 'Infisical machine identity secret',
    why: 'with its client ID it signs in and reads secrets.',
    remediation: ['Revoke it on the page of the identity.'],
    references: ['https://infisical.com/docs/documentation/platform/identities/universal-auth'],
    providers: ['infisical'],
    noun: /secret/,
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

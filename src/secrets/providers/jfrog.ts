import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const DOCS = 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens';
const REMEDIATION = ['Revoke it under Administration, User management, Access tokens, or in your profile.'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'jfrog-api-key',
    severity: 'critical',
    title: 'JFrog Artifactory API key',
    why: 'it reads and may replace the artifacts that its owner may.',
    remediation: REMEDIATION,
    references: [DOCS],
    formFrom: 'documentation',
    prefix: 'AKCp',
    body: /[A-Za-z0-9]{60,76}/,
    longest: 76,
  }),
  prefixedToken({
    id: 'jfrog-reference-token',
    severity: 'critical',
    title: 'JFrog reference token',
    why: 'it reads and may replace the artifacts that its owner may.',
    remediation: REMEDIATION,
    references: [DOCS],
    formFrom: 'scanners',
    // Base64 of `reftkn`.
    prefix: 'cmVmdGtu',
    body: /[A-Za-z0-9]{56}/,
    longest: 56,
    keywords: ['cmvmdgtu'],
  }),
  namedToken({
    id: 'jfrog-encrypted-password',
    title: 'JFrog Artifactory encrypted password',
    why: 'the server takes it in place of the password of its owner.',
    remediation: ['Change the password of the account in Artifactory.'],
    references: ['https://jfrog.com/help/r/jfrog-artifactory-documentation'],
    formFrom: 'scanners',
    providers: ['artifactory'],
    value: /AP[0-9A-Za-z][A-Za-z0-9]{8,40}/,
    longest: 43,
  }),
];

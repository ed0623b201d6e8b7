import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'openshift-token',
    severity: 'critical',
    title: 'OpenShift user token',
    why: 'it does in the cluster what its user may, for a day.',
    remediation: ['Revoke it: `oc logout`, or delete the OAuthAccessToken.'],
    references: [
      'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
    ],
    formFrom: 'documentation',
    prefix: 'sha256~',
    body: /[\w-]{43}/,
    longest: 43,
    alphabet: '\\w-',
  }),
];

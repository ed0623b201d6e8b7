import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'ory-api-key',
    severity: 'critical',
    title: 'Ory API key',
    why: 'it administers the identities and the clients of a project.',
    remediation: [
      'Delete it in Ory Console under API keys, or Personal access tokens.',
      'Look for identities and clients that are not yours.',
    ],
    references: ['https://www.ory.com/docs/concepts/personal-access-token'],
    formFrom: 'leaks',
    prefix: ['ory_pat_', 'ory_wak_', 'ory_apikey_'],
    body: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
  prefixedToken({
    id: 'ory-oauth-token',
    severity: 'high',
    title: 'Ory OAuth token',
    why: 'it acts for the user who signed in until it ends or is revoked.',
    remediation: ['Revoke it at the revocation endpoint of the server.'],
    references: ['https://www.ory.com/docs/hydra/reference/api'],
    formFrom: 'documentation',
    prefix: ['ory_at_', 'ory_rt_', 'ory_ac_'],
    body: /[\w-]{43}\.[\w-]{43}/,
    longest: 87,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'ory-session-token',
    severity: 'high',
    title: 'Ory session token',
    why: 'it is a signed-in user until the session ends.',
    remediation: ['Revoke the session of its identity.'],
    references: ['https://www.ory.com/docs/kratos/session-management/overview'],
    formFrom: 'documentation',
    prefix: ['ory_st_', 'ory_lo_'],
    body: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

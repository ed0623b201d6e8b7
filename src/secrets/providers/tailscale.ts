import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'tailscale-api-key',
    severity: 'critical',
    title: 'Tailscale API access token',
    why: 'it manages the devices and access rules of a network.',
    remediation: ['Revoke it at https://login.tailscale.com/admin/settings/keys.'],
    references: ['https://tailscale.com/kb/1101/api'],
    formFrom: 'documentation',
    prefix: 'tskey-api-',
    body: /[A-Za-z0-9]{6,24}-[A-Za-z0-9]{20,40}/,
    longest: 66,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'tailscale-auth-key',
    severity: 'critical',
    title: 'Tailscale auth key',
    why: 'a machine joins the private network with it.',
    remediation: ['Revoke it at https://login.tailscale.com/admin/settings/keys.'],
    references: ['https://tailscale.com/kb/1085/auth-keys'],
    formFrom: 'documentation',
    prefix: 'tskey-auth-',
    body: /[A-Za-z0-9]{6,24}-[A-Za-z0-9]{20,40}/,
    longest: 66,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'tailscale-oauth-secret',
    severity: 'critical',
    title: 'Tailscale OAuth client secret',
    why: 'it makes access tokens and keys of a network.',
    remediation: ['Revoke it at https://login.tailscale.com/admin/settings/oauth.'],
    references: ['https://tailscale.com/kb/1215/oauth-clients'],
    formFrom: 'documentation',
    prefix: ['tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
    body: /[A-Za-z0-9]{6,24}-[A-Za-z0-9]{20,40}/,
    longest: 66,
    alphabet: '\\w-',
  }),
];

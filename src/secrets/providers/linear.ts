import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://linear.app/developers/graphql'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'linear-api-key',
    severity: 'high',
    title: 'Linear API key',
    why: 'it reads and changes issues and projects as its owner.',
    remediation: ['Revoke it at https://linear.app/settings/account/security.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'lin_api_',
    body: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
  prefixedToken({
    id: 'linear-oauth-token',
    severity: 'high',
    title: 'Linear OAuth token',
    why: 'it reads and changes issues and projects as the person who signed in.',
    remediation: ['Revoke the application in Linear under Settings, Security and access.'],
    references: PAGES,
    formFrom: 'leaks',
    prefix: 'lin_oauth_',
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
  prefixedToken({
    id: 'linear-webhook-secret',
    severity: 'medium',
    title: 'Linear webhook signing secret',
    why: 'whoever has it forges events to the webhook’s receiver.',
    remediation: ['Delete the webhook at https://linear.app/settings/api and add another.'],
    references: ['https://linear.app/developers/webhooks'],
    formFrom: 'leaks',
    prefix: 'lin_wh_',
    body: /[A-Za-z0-9]{43,44}/,
    longest: 44,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Revoke it at https://app.devin.ai/settings/api-keys.'];
const PAGES = ['https://docs.devin.ai/api-reference/overview'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'devin-api-key',
    severity: 'high',
    title: 'Devin API key',
    why: 'it starts sessions that read and write the repositories of the organisation.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    prefix: ['apk_user_', 'apk_'],
    body: /[A-Za-z0-9+/]{80,180}(?:|=|==)/,
    longest: 182,
    alphabet: 'A-Za-z0-9+/=',
  }),
  prefixedToken({
    id: 'devin-service-user-token',
    severity: 'high',
    title: 'Devin service user token',
    why: 'it starts sessions that read and write the repositories of the organisation.',
    remediation: REVOKE,
    references: PAGES,
    prefix: 'cog_',
    body: /[a-z2-7]{52}/,
    longest: 52,
  }),
];

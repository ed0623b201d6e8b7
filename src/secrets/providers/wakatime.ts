import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Refresh it at https://wakatime.com/settings/api-key.'];
const PAGES = ['https://wakatime.com/developers'];

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'wakatime-legacy-api-key',
    title: 'WakaTime API key (UUID)',
    why: 'it reads when and on which projects its owner works.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    providers: ['wakatime', 'waka_time', 'waka-time'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
  prefixedToken({
    id: 'wakatime-api-key',
    severity: 'medium',
    title: 'WakaTime API key',
    why: 'it reads when and on which projects its owner works.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'waka_',
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
  prefixedToken({
    id: 'wakatime-oauth-token',
    severity: 'medium',
    title: 'WakaTime OAuth token or client secret',
    why: 'it reads when and on which projects a user of the app works.',
    remediation: ['Revoke it at https://wakatime.com/apps.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: ['waka_tok_', 'waka_ref_', 'waka_sec_'],
    body: /[A-Za-z0-9]{80}/,
    longest: 80,
  }),
];

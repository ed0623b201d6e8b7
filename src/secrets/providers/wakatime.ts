import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'wakatime-api-key',
    severity: 'medium',
    title: 'WakaTime API key',
    why: 'it reads when and on which projects its owner works.',
    remediation: ['Refresh it at https://wakatime.com/settings/api-key.'],
    references: ['https://wakatime.com/developers'],
    prefix: 'waka_',
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

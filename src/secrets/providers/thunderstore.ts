import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'thunderstore-api-token',
    severity: 'medium',
    title: 'Thunderstore service account token',
    why: 'it publishes mods, which people run, for a team.',
    remediation: ['Delete the service account in the team settings.'],
    references: ['https://thunderstore.io/api/docs/'],
    formFrom: 'scanners',
    prefix: 'tss_',
    body: /[A-Za-z0-9]{20,80}/,
    longest: 80,
  }),
];

import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const SHARED = {
  severity: 'medium',
  remediation: ['Delete it at https://one.newrelic.com/admin-portal/api-keys/home.'],
  references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
} as const;

export const RULES: readonly SecretRule[] = [
  shapedToken({
    ...SHARED,
    id: 'new-relic-license-key',
    formFrom: 'documentation',
    title: 'New Relic licence key',
    why: 'it writes metrics, logs and traces into the account, at its cost.',
    keywords: ['nral'],
    token: /(?:eu01xx|[0-9a-f]{6})[0-9a-f]{26}(?:[0-9a-f]{4}|FFFF)NRAL/,
    longest: 40,
  }),
  shapedToken({
    ...SHARED,
    id: 'new-relic-mobile-token',
    formFrom: 'scanners',
    severity: 'low',
    title: 'New Relic mobile application token',
    why: 'it writes the events of an app; apps show it to everybody.',
    keywords: ['-nrma'],
    token: /(?:AA[0-9a-f]{40}|eu01xx[0-9a-f]{36})-NRMA/,
    longest: 47,
  }),
];

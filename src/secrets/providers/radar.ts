import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Regenerate it at https://radar.com/dashboard/settings.'];
const PAGES = ['https://docs.radar.com/api'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'radar-secret-key',
    severity: 'high',
    title: 'Radar secret key',
    why: 'it reads where users are, and changes geofences.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'prj_live_sk_',
    body: /[0-9a-f]{40}/,
    longest: 40,
  }),
  prefixedToken({
    id: 'radar-test-secret-key',
    severity: 'low',
    title: 'Radar test secret key',
    why: 'it reaches the test data alone.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'prj_test_sk_',
    body: /[0-9a-f]{40}/,
    longest: 40,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'statsig-server-secret',
    severity: 'high',
    title: 'Statsig server secret or console key',
    why: 'it reads all gates and experiments of a project, or changes them.',
    remediation: ['Rotate it at https://console.statsig.com/api_keys.'],
    references: ['https://docs.statsig.com/'],
    formFrom: 'examples',
    prefix: ['secret-', 'console-'],
    body: /[A-Za-z0-9]{42,46}/,
    longest: 46,
    keywords: ['statsig'],
    within: 80,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'salad-api-key',
    severity: 'high',
    title: 'SaladCloud API key',
    why: 'it starts containers at the cost of the organisation.',
    remediation: ['Delete it in the portal under API access.'],
    references: ['https://docs.salad.com/'],
    formFrom: 'scanners',
    prefix: 'salad_cloud_',
    body: /[A-Za-z0-9]{1,7}_[A-Za-z0-9]{20,235}/,
    longest: 243,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'ramp-client-secret',
    severity: 'critical',
    title: 'Ramp client secret',
    why: 'together with the client ID it reads spending and issues cards.',
    remediation: ['Rotate it in Ramp under Company, Developer API.', 'Look for new cards and payments.'],
    references: ['https://docs.ramp.com/'],
    formFrom: 'scanners',
    prefix: 'ramp_sec_',
    body: /[A-Za-z0-9]{48}/,
    longest: 48,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'infracost-api-key',
    severity: 'low',
    title: 'Infracost API key',
    why: 'it asks for the prices of infrastructure on somebody’s account.',
    remediation: ['Renew it at https://dashboard.infracost.io.'],
    references: ['https://www.infracost.io/docs/'],
    formFrom: 'scanners',
    prefix: 'ico-',
    body: /[A-Za-z0-9]{32}/,
    longest: 32,
    // In hexadecimal it is the hash in an icon's name.
    assess: (body) => (/^[0-9a-f]+$/.test(body) ? { is: 'nothing' } : undefined),
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'pinterest-access-token',
    severity: 'high',
    title: 'Pinterest access token',
    why: 'it acts as a person or business on Pinterest.',
    remediation: ['Remove the app at https://www.pinterest.com/settings/security.'],
    references: ['https://developers.pinterest.com/docs/getting-started/authentication/'],
    formFrom: 'scanners',
    prefix: 'pina_',
    body: /[A-Z0-9]{60,200}/,
    longest: 200,
  }),
];

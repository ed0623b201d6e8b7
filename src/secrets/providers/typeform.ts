import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'typeform-token',
    severity: 'high',
    title: 'Typeform personal access token',
    why: 'it reads and changes forms and all that people answered.',
    remediation: ['Delete it at https://admin.typeform.com/user/tokens.'],
    references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
    formFrom: 'examples',
    prefix: 'tfp_',
    body: /\w{40,60}/,
    longest: 60,
    alphabet: '\\w',
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'deno-deploy-token',
    severity: 'critical',
    title: 'Deno Deploy token',
    why: 'it deploys and reads projects.',
    remediation: ['Revoke it at https://dash.deno.com/account#access-tokens.'],
    references: ['https://docs.deno.com/deploy/'],
    formFrom: 'examples',
    prefix: ['ddp_', 'ddo_', 'ddw_'],
    body: /[A-Za-z0-9]{36}/,
    longest: 36,
  }),
];

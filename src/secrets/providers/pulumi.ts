import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'pulumi-access-token',
    severity: 'critical',
    title: 'Pulumi access token',
    why: 'it runs updates, and reads state and secrets of the stacks.',
    remediation: ['Delete it at https://app.pulumi.com/account/tokens.'],
    references: ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'],
    formFrom: 'examples',
    prefix: 'pul-',
    body: /[0-9a-f]{40}/,
    longest: 40,
  }),
];

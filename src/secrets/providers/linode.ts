import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'linode-access-token',
    title: 'Linode access token',
    why: 'it creates, reads and destroys machines, clusters and buckets.',
    remediation: ['Revoke it at https://cloud.linode.com/profile/tokens.'],
    references: ['https://techdocs.akamai.com/linode-api/reference/get-started'],
    formFrom: 'examples',
    providers: ['linode'],
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

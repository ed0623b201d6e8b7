import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zerotier-api-token',
    title: 'ZeroTier API token',
    why: 'it manages the networks of its owner.',
    remediation: ['Delete it at https://my.zerotier.com/account.'],
    references: ['https://docs.zerotier.com/api/central/'],
    formFrom: 'scanners',
    providers: ['zerotier'],
    noun: /token|key|secret/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

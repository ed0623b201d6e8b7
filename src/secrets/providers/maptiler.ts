import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'maptiler-api-key',
    severity: 'low',
    title: 'MapTiler API key',
    why: 'it draws maps at the cost of the account.',
    remediation: ['Delete it at https://cloud.maptiler.com/account/keys/.'],
    references: ['https://docs.maptiler.com/cloud/api/'],
    formFrom: 'leaks',
    providers: ['maptiler'],
    value: /[A-Za-z0-9]{20}/,
    longest: 20,
  }),
];

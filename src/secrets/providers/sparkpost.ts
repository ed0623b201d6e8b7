import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'sparkpost-api-key',
    title: 'SparkPost API key',
    why: 'it sends mail in the name of your domains.',
    remediation: ['Delete it at https://app.sparkpost.com/account/api-keys.'],
    references: ['https://developers.sparkpost.com/api/'],
    formFrom: 'scanners',
    providers: ['sparkpost'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];

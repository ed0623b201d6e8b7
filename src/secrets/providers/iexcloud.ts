import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'iex-cloud-token',
    title: 'IEX Cloud secret token',
    why: 'it asked for prices at the cost of the account; the service has closed.',
    remediation: ['Delete what still uses it.'],
    references: ['https://iexcloud.io/docs/'],
    formFrom: 'scanners',
    providers: ['iexcloud', 'iex_cloud', 'iexapis'],
    value: /(?:sk)_[a-z0-9]{32}/,
    longest: 35,
  }),
];

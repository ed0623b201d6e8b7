import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'clearbit-api-key',
    title: 'Clearbit API key',
    why: 'it looks up people and companies at the cost of the account.',
    remediation: ['Replace it at https://dashboard.clearbit.com/api.'],
    references: ['https://dashboard.clearbit.com/docs'],
    formFrom: 'scanners',
    providers: ['clearbit'],
    value: /(?:sk)_[a-z0-9]{32}/,
    longest: 35,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'twelve-data-api-key',
    title: 'Twelve Data API key',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Reset it at https://twelvedata.com/account/api-keys.'],
    references: ['https://twelvedata.com/docs'],
    formFrom: 'scanners',
    providers: ['twelvedata', 'twelve_data'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

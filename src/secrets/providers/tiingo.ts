import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'tiingo-api-token',
    title: 'Tiingo API token',
    why: 'it asks for prices at the cost of the account.',
    remediation: ['Reset it at https://www.tiingo.com/account/api/token.'],
    references: ['https://www.tiingo.com/documentation/general/overview'],
    formFrom: 'scanners',
    providers: ['tiingo'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];

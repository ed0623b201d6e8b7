import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'taxjar-api-token',
    title: 'TaxJar API token',
    why: 'it reads the orders of a shop and files taxes.',
    remediation: ['Revoke it in the account under SmartCalcs API.'],
    references: ['https://developers.taxjar.com/api/reference/'],
    formFrom: 'scanners',
    providers: ['taxjar'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

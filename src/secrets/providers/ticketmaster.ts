import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'ticketmaster-api-key',
    title: 'Ticketmaster API key',
    why: 'it looks up events at the cost of the account.',
    remediation: ['Replace it at https://developer-acct.ticketmaster.com/user/login.'],
    references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
    formFrom: 'scanners',
    providers: ['ticketmaster'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];

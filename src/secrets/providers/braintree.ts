import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://developer.paypal.com/braintree/docs/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'braintree-access-token',
    severity: 'critical',
    title: 'Braintree access token',
    why: 'it charges, refunds and reads the customers of a merchant.',
    remediation: [
      'Revoke the connection in the PayPal or Braintree control panel and link it anew.',
      'Look for transactions that are not yours.',
    ],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'access_token$production$',
    body: /[a-z0-9]{16}\$[0-9a-f]{32}/,
    longest: 49,
  }),
  prefixedToken({
    id: 'braintree-sandbox-token',
    severity: 'low',
    title: 'Braintree sandbox access token',
    why: 'it moves no money, but it shows and changes the test data.',
    remediation: ['Revoke the connection in the sandbox control panel and link it anew.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'access_token$sandbox$',
    body: /[a-z0-9]{16}\$[0-9a-f]{32}/,
    longest: 49,
  }),
];

import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://developer.paddle.com/api-reference/about/api-keys'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'paddle-api-key',
    severity: 'critical',
    title: 'Paddle API key',
    why: 'it reads customers, refunds and changes subscriptions and prices.',
    remediation: [
      'Revoke it in the vendor dashboard under Developer tools, Authentication.',
      'Look for refunds and changed prices.',
    ],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'pdl_live_apikey_',
    body: /[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
    longest: 53,
  }),
  prefixedToken({
    id: 'paddle-sandbox-api-key',
    severity: 'low',
    title: 'Paddle sandbox API key',
    why: 'it moves no money, but it shows and changes the test data.',
    remediation: ['Revoke it in the sandbox dashboard under Developer tools, Authentication.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'pdl_sdbx_apikey_',
    body: /[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
    longest: 53,
  }),
  prefixedToken({
    id: 'paddle-webhook-secret',
    severity: 'high',
    title: 'Paddle webhook secret',
    why: 'whoever has it forges events, such as a payment that was never made.',
    remediation: ['Replace the notification destination in the vendor dashboard; its secret goes with it.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'pdl_ntfset_',
    body: /[a-z0-9]{26}_[A-Za-z0-9+/]{32}/,
    longest: 59,
    alphabet: 'A-Za-z0-9+/',
  }),
];

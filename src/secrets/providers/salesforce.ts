import { keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
const PAGES = ['https://help.salesforce.com/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'salesforce-consumer-key',
    severity: 'medium',
    title: 'Salesforce consumer key',
    why: 'together with its secret, or a certificate, it acts as a connected app; by itself it names the app.',
    remediation: ['Rotate the consumer key and secret of the connected app in Setup.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: '3MVG9',
    body: /[\w.-]{80,251}/,
    longest: 251,
    alphabet: '\\w.-',
  }),
  prefixedToken({
    id: 'salesforce-refresh-token',
    severity: 'critical',
    title: 'Salesforce refresh token',
    why: 'it makes new sessions of a user: it reads and changes customer data.',
    remediation: [
      'Revoke it in Setup under Connected apps OAuth usage.',
      'Look through the login history of the user.',
    ],
    references: PAGES,
    formFrom: 'scanners',
    prefix: '5Aep861',
    body: /[\w.-]{80,200}/,
    longest: 200,
    alphabet: '\\w.-',
  }),
  prefixedToken({
    id: 'salesforce-access-token',
    severity: 'critical',
    title: 'Salesforce session ID or access token',
    why: 'it acts as a signed-in user: it reads and changes customer data.',
    remediation: [
      'Remove the session in Setup under Session management.',
      'Look through the login history of the user.',
    ],
    references: PAGES,
    formFrom: 'examples',
    prefix: '00D',
    body: /[A-Za-z0-9]{12}![\w.-]{80,260}/,
    longest: 273,
    alphabet: '\\w.-',
    keywords: keywordsAfter('00D', ALPHANUMERIC),
  }),
];

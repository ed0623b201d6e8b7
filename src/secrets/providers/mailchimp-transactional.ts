import { namedToken } from '../named-token.js';
import { keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';
const REVOKE = ['Disable it at https://mandrillapp.com/settings.'];
const PAGES = ['https://mailchimp.com/developer/transactional/docs/authentication-delegated-access/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'mailchimp-transactional-key',
    severity: 'high',
    title: 'Mailchimp Transactional (Mandrill) API key',
    why: 'it sends mail in the name of your domains.',
    remediation: REVOKE,
    references: PAGES,
    prefix: 'md-',
    body: /[A-Za-z0-9]{22}/,
    longest: 22,
    keywords: keywordsAfter('md-', ALPHANUMERIC),
  }),
  namedToken({
    id: 'mandrill-api-key',
    title: 'Mandrill API key',
    why: 'it sends mail in the name of your domains.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    providers: ['mandrill'],
    value: /[\w-]{22}/,
    longest: 22,
  }),
];

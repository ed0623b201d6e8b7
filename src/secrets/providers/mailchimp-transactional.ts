import { namedToken } from '../named-token.js';
import { keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

/** Letters in any case, digits and the two signs of base64 in URLs. */
const FOLLOWERS = 'abcdefghijklmnopqrstuvwxyz0123456789_-';
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
    formFrom: 'leaks',
    prefix: 'md-',
    body: /[\w-]{22}/,
    longest: 22,
    alphabet: '\\w-',
    keywords: keywordsAfter('md-', FOLLOWERS),
    // Names of styles begin so, too: `md-`, then words.
    assess: (body) =>
      /\d/.test(body) && /[a-z]/.test(body) && /[A-Z].*[A-Z]/.test(body) ? undefined : { is: 'nothing' },
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

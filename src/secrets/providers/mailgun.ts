import { namedToken } from '../named-token.js';
import { HEXADECIMAL, keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'mailgun-api-key',
    severity: 'high',
    title: 'Mailgun API key',
    why: 'it sends mail in the name of your domains, and reads what they received.',
    remediation: [
      'Delete it at https://app.mailgun.com/settings/api_security.',
      'Look through the logs for mail that is not yours.',
    ],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'key-',
    keywords: keywordsAfter('key-', HEXADECIMAL, HEXADECIMAL),
    body: /[0-9a-f]{32}/,
    longest: 32,
  }),
  namedToken({
    id: 'mailgun-signing-key',
    severity: 'high',
    title: 'Mailgun API or signing key',
    why: 'it sends mail in the name of your domains, or forges webhooks.',
    remediation: ['Delete it at https://app.mailgun.com/settings/api_security.'],
    references: PAGES,
    formFrom: 'scanners',
    providers: ['mailgun'],
    value: /[a-z0-9]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
    longest: 50,
  }),
  namedToken({
    id: 'mailgun-public-key',
    severity: 'low',
    title: 'Mailgun validation key',
    why: 'it checks mail addresses at the cost of the account.',
    remediation: ['Replace it at https://app.mailgun.com/settings/api_security.'],
    references: PAGES,
    formFrom: 'scanners',
    providers: ['mailgun'],
    value: /(?:pubkey)-[a-z0-9]{32}/,
    longest: 39,
  }),
];

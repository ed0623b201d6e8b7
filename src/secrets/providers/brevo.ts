import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://developers.brevo.com/docs/getting-started'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'brevo-api-key',
    severity: 'high',
    title: 'Brevo (Sendinblue) API key',
    why: 'it sends mail and text messages and reads all contacts.',
    remediation: [
      'Delete it at https://app.brevo.com/settings/keys/api.',
      'Look through the logs for mail that is not yours.',
    ],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'xkeysib-',
    body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
    longest: 81,
  }),
  prefixedToken({
    id: 'brevo-smtp-key',
    severity: 'high',
    title: 'Brevo (Sendinblue) SMTP key',
    why: 'it sends mail in the name of your domains.',
    remediation: [
      'Delete it at https://app.brevo.com/settings/keys/smtp.',
      'Look through the logs for mail that is not yours.',
    ],
    references: PAGES,
    prefix: 'xsmtpsib-',
    body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
    longest: 81,
  }),
];

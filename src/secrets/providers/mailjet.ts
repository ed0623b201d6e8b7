import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mailjet-api-secret',
    title: 'Mailjet API or secret key',
    why: 'it sends mail in the name of your domains.',
    remediation: ['Regenerate it at https://app.mailjet.com/account/apikeys.'],
    references: ['https://dev.mailjet.com/email/guides/'],
    formFrom: 'scanners',
    providers: ['mailjet'],
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];

import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'mailchimp-api-key',
    severity: 'high',
    title: 'Mailchimp API key',
    why: 'it reads all contacts of an account and sends campaigns in its name.',
    remediation: [
      'Revoke it at https://admin.mailchimp.com/account/api/.',
      'Look for audiences that were exported and campaigns that are not yours.',
    ],
    references: ['https://mailchimp.com/developer/marketing/guides/quick-start/'],
    formFrom: 'examples',
    keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
    token: /[0-9a-f]{32}-us\d{1,2}/,
    longest: 37,
  }),
];

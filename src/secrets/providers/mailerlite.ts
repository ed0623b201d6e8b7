import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'mailerlite-classic-api-key',
    title: 'MailerLite (classic) API key',
    why: 'it reads subscribers and sends campaigns.',
    remediation: ['Replace it in the account under Integrations.'],
    references: ['https://developers.mailerlite.com/'],
    formFrom: 'scanners',
    providers: ['mailerlite'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

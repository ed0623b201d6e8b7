import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'dropbox-sign-api-key',
    severity: 'high',
    title: 'Dropbox Sign (HelloSign) API key',
    why: 'it reads and sends documents to be signed.',
    remediation: ['Delete it at https://app.hellosign.com/home/myAccount#api.'],
    references: ['https://developers.hellosign.com/'],
    formFrom: 'scanners',
    providers: ['hellosign'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];

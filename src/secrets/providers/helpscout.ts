import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'helpscout-app-secret',
    title: 'Help Scout application secret',
    why: 'it reads and answers the conversations of a mailbox.',
    remediation: ['Delete the application in the profile under My Apps.'],
    references: ['https://developer.helpscout.com/mailbox-api/overview/authentication/'],
    formFrom: 'scanners',
    providers: ['helpscout'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

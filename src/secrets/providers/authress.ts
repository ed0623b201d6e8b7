import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'authress-service-key',
    severity: 'high',
    title: 'Authress service client access key',
    why: 'it acts as a service that reads and changes the permissions of users.',
    remediation: ['Delete the access key of the service client in the Authress portal.'],
    references: ['https://authress.io/knowledge-base/docs/'],
    formFrom: 'examples',
    prefix: ['sc_', 'ext_', 'scauth_', 'authress_'],
    body: /[A-Za-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc(?:_|-)[\w-]{10,32}\.[A-Za-z0-9+/]{30,120}/,
    longest: 195,
    alphabet: 'A-Za-z0-9+/',
    keywords: ['.acc_', '.acc-'],
    within: 80,
  }),
];

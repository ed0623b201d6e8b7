import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'postmark-server-token',
    severity: 'high',
    title: 'Postmark token',
    why: 'it sends mail in the name of your domains, or manages the servers of the account.',
    remediation: ['Generate another in the API Tokens tab of the server.'],
    references: ['https://postmarkapp.com/developer/api/overview'],
    formFrom: 'scanners',
    providers: ['postmark'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'oanda-access-token',
    severity: 'high',
    title: 'OANDA access token',
    why: 'it trades currencies on the account.',
    remediation: ['Revoke it in the account under Manage API access.', 'Look for orders that are not yours.'],
    references: ['https://developer.oanda.com/rest-live-v20/introduction/'],
    formFrom: 'scanners',
    providers: ['oanda'],
    value: /[a-z0-9]{32}-[a-z0-9]{32}/,
    longest: 65,
  }),
];

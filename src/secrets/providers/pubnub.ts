import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Make a new keyset at https://admin.pubnub.com/.'];
const PAGES = ['https://www.pubnub.com/docs/general/setup/account-setup'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'pubnub-secret-key',
    severity: 'high',
    title: 'PubNub secret key',
    why: 'it grants and revokes access to all channels of a keyset.',
    remediation: ['Reset the secret key of the keyset at https://admin.pubnub.com/.'],
    references: ['https://www.pubnub.com/docs/general/setup/data-security'],
    formFrom: 'examples',
    prefix: 'sec-c-',
    body: /[A-Za-z0-9+/]{40,64}(?:=|)/,
    longest: 65,
    alphabet: 'A-Za-z0-9+/',
  }),
  prefixedToken({
    id: 'pubnub-publish-key',
    severity: 'low',
    title: 'PubNub publish key',
    why: 'it writes to the channels of an application, unless access control forbids it.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'pub-c-',
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
  prefixedToken({
    id: 'pubnub-subscribe-key',
    severity: 'low',
    title: 'PubNub subscribe key',
    why: 'it reads the channels of an application, unless access control forbids it.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    prefix: 'sub-c-',
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

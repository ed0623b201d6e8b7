import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const REVOKE = ['Reissue it at https://developers.line.biz/console/.'];
const PAGES = ['https://developers.line.biz/en/docs/basics/channel-access-token/'];
const PROVIDERS = ['line_channel', 'line-channel', 'linechannel', 'line_access', 'lineaccess'];

/** What the long-lived tokens of all channels end with. */
const END = 'dB04t89/1O/w1cDnyilFU=';

/** Of the manual’s page on how to check a signature. */
const DOCUMENTED = '8c570fa6dd201bb3' + '28f1c1eac23a96d8';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'line-long-lived-token',
    severity: 'high',
    title: 'LINE channel access token (long-lived)',
    why: 'it sends messages to all friends of a LINE account, and does not end by itself.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'leaks',
    keywords: [END],
    token: new RegExp(`[A-Za-z0-9+/]{150}${END}`),
    longest: 172,
    alphabet: 'A-Za-z0-9+/=',
    before: 'A-Za-z0-9+/',
  }),
  namedToken({
    id: 'line-channel-access-token',
    severity: 'high',
    title: 'LINE channel access token',
    why: 'it sends messages to all friends of a LINE account.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    providers: PROVIDERS,
    value: /[A-Za-z0-9+/]{170,172}(?:=|)/,
    longest: 173,
    alphabet: 'A-Za-z0-9+/=',
  }),
  namedToken({
    id: 'line-channel-secret',
    title: 'LINE channel secret',
    why: 'it forges events and makes channel access tokens.',
    remediation: REVOKE,
    references: ['https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/'],
    formFrom: 'examples',
    providers: PROVIDERS,
    noun: /secret/,
    value: /[0-9a-f]{32}/,
    longest: 32,
    assess: ({ secret }) => (secret === DOCUMENTED ? { is: 'example' } : undefined),
  }),
];

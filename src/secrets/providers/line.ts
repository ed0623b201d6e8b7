import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Reissue it at https://developers.line.biz/console/.'];
const PAGES = ['https://developers.line.biz/en/docs/basics/channel-access-token/'];

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'line-channel-access-token',
    severity: 'high',
    title: 'LINE channel access token',
    why: 'it sends messages to all friends of a LINE account.',
    remediation: REVOKE,
    references: PAGES,
    providers: ['line_channel', 'line-channel', 'linechannel', 'line_access', 'lineaccess'],
    value: /[A-Za-z0-9+/]{170,172}(?:=|)/,
    longest: 173,
    alphabet: 'A-Za-z0-9+/=',
  }),
  namedToken({
    id: 'line-channel-secret',
    title: 'LINE channel secret',
    why: 'it forges events and makes channel access tokens.',
    remediation: REVOKE,
    references: PAGES,
    providers: ['line_channel', 'line-channel', 'linechannel', 'line_access', 'lineaccess'],
    noun: /secret/,
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];

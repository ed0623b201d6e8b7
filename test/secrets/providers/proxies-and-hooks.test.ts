import { describe, expect, it } from 'vitest';
import { describeWritten } from '../rows.js';
import { fill } from '../shapes.js';
import { Generator, ruleIds } from '../support.js';

const generator = new Generator(61);

describeWritten([
  [
    'brightdata-zone-password',
    '{a12}',
    'curl --proxy-user brd-customer-hl_{h8}-zone-residential1:{} https://x.io',
  ],
  ['brightdata-zone-password', '{a12}', 'USER = "brd-customer-hl_{h8}-zone-isp-country-us-session-{a8}:{}"'],
  ['govuk-notify-api-key', '{uuid}-{uuid}', 'NOTIFY_API_KEY=live_key-{}'],
  ['unleash-api-token', 'default:production.{h56}', 'Authorization: {}'],
  ['unleash-api-token', '*:development.{h56}', 'token: "{}"'],
  ['unleash-api-token', '*:*.{h56}', 'INIT_ADMIN_API_TOKENS={}'],
  ['ntlm-response', 'TlRMTVNTUAADAAAA{b220}', 'Authorization: NTLM {}'],
]);

describe('none is', () => {
  it.each([
    ['a UUID after another one', '{uuid}-{uuid}'],
    ['a proxy without a password', 'brd-customer-hl_{h8}-zone-residential1'],
    ['the first message of NTLM', 'Authorization: NTLM TlRMTVNTUAABAAAA{b120}'],
    ['a path of hooks', 'src/hooks/useAuthentication/{a8}'],
    ['a digest after a stage', 'image:production@sha256.{h40}'],
  ])('%s', (_, shape) => {
    expect(ruleIds(fill(generator, shape))).toEqual([]);
  });
});

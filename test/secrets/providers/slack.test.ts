import { describe, expect, it } from 'vitest';
import { ALPHANUMERIC, DIGITS, Generator, HEX, ruleIds, SYNTAXES, scan, UPPER } from '../support.js';

const generator = new Generator(12);
const number = (length = 12) => `${generator.below(9) + 1}${generator.text(DIGITS, length - 1)}`;
const text = (length: number, alphabet = ALPHANUMERIC) => generator.text(alphabet, length);

const TOKENS: readonly (readonly [name: string, id: string, make: () => string, shown: string])[] = [
  ['bot token', 'slack-bot-token', () => `xoxb-${number()}-${number(13)}-${text(24)}`, 'xoxb-…'],
  ['legacy bot token', 'slack-bot-token', () => `xoxb-${number()}-${text(24)}`, 'xoxb-…'],
  [
    'user token',
    'slack-user-token',
    () => `xoxp-${number()}-${number()}-${number(13)}-${text(32, HEX)}`,
    'xoxp-…',
  ],
  [
    'app token',
    'slack-app-token',
    () => `xapp-1-A${text(10, UPPER)}-${number(13)}-${text(64, HEX)}`,
    'xapp-…',
  ],
  ['configuration token', 'slack-config-token', () => `xoxe.xoxp-1-${text(166)}`, 'xoxe.xoxp-…'],
  ['refresh token', 'slack-config-token', () => `xoxe-1-${text(147)}`, 'xoxe-…'],
  [
    'session token',
    'slack-session-token',
    () => `xoxc-${number()}-${number()}-${number()}-${text(64, HEX)}`,
    'xoxc-…',
  ],
  ['session cookie', 'slack-session-token', () => `xoxd-${text(120)}%2B${text(40)}`, 'xoxd-…'],
  [
    'tester token',
    'slack-legacy-token',
    () => `xoxs-${number()}-${number()}-${number()}-${text(10, HEX)}`,
    'xoxs-…',
  ],
  [
    'workspace token',
    'slack-legacy-token',
    () => `xoxa-2-${number()}-${number()}-${text(32, HEX)}`,
    'xoxa-…',
  ],
];

describe.each(TOKENS)('%s', (_, id, make, shown) => {
  it.each(Object.entries(SYNTAXES))('is found in %s', (syntax, write) => {
    // In an escaped URL an escape behind the cookie is one of its own characters.
    if (syntax === 'escaped URL' && shown === 'xoxd-…') return;
    const token = make();
    const source = write(token);
    const { detections } = scan(source);
    expect(new Set(detections.map(({ ruleId }) => ruleId))).toEqual(new Set([id]));
    for (const { start, end, redacted } of detections) {
      expect(source.slice(start, end)).toBe(token);
      expect(redacted).toBe(shown);
    }
  });
});

describe('webhook URL', () => {
  const webhooks = [
    () => `services/T${text(8, UPPER)}/B${text(10, UPPER)}/${text(24)}`,
    () => `workflows/T${text(8, UPPER)}/A${text(10, UPPER)}/${number(18)}/${text(24)}`,
    () => `triggers/T${text(8, UPPER)}/${number(13)}/${text(32, HEX)}`,
  ];

  it.each(webhooks.map((make) => [make().split('/')[0], make] as const))('of %s is found', (kind, make) => {
    const path = make();
    const source = `url: https://hooks.slack.com/${path}\n`;
    const { detections } = scan(source);
    expect(detections.map(({ ruleId, redacted }) => [ruleId, redacted])).toEqual([
      ['slack-webhook-url', `${kind}/…`],
    ]);
    expect(source.slice(detections[0]?.start, detections[0]?.end)).toBe(path);
  });
});

describe('no Slack token', () => {
  it.each([
    ['a short one', () => 'xoxb-xxx'],
    ['a word', () => 'xoxp-your-user-token-goes-here-1234567890'],
    ['a masked one', () => `xoxb-${'1'.repeat(12)}-${'x'.repeat(24)}`],
    ['a repository of that name', () => 'https://host.test/xoxa-nyc/xoxa-nyc.github.io'],
    [
      'a template of a webhook',
      () => `https://hooks.slack.com/services/T${'0'.repeat(8)}/B${'0'.repeat(8)}/${'X'.repeat(24)}`,
    ],
    ['a manual', () => 'https://hooks.slack.com/services/TEAM/CHANNEL/TOKEN'],
  ])('is %s', (_, make) => {
    expect(ruleIds(make())).toEqual([]);
  });
});

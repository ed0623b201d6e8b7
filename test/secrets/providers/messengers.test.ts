import { describe, expect, it } from 'vitest';
import { describeNamed } from '../rows.js';
import { fill } from '../shapes.js';
import { Generator, ruleIds, SYNTAXES, scan } from '../support.js';

const generator = new Generator(73);
const found = (source: string) =>
  scan(source).detections.map((each) => [each.ruleId, source.slice(each.start, each.end), each.severity]);

describeNamed([
  ['discord-client-secret', 'discord_client_secret', '{w32}', 'medium'],
  ['twilio-auth-token', 'twilio_auth_token', '{h32}', 'high'],
]);

describe('discord-bot-token', () => {
  const id = () => Buffer.from(`1${fill(generator, '{d17}')}`).toString('base64url');
  const token = (first: string) => `${first}.${fill(generator, 'G{A5}')}.${fill(generator, '{w38}')}`;

  it.each(['DISCORD_TOKEN=', 'client.login("', 'bot.run("', '"token": "'])('is found after %s', (lead) => {
    const secret = token(id());
    expect(found(`${lead}${secret}"\n`)).toEqual([['discord-bot-token', secret, 'critical']]);
  });

  it('is likely a dummy where its first part is no ID', () => {
    const secret = token(`M${fill(generator, '{A23}')}`);
    expect(found(`DISCORD_TOKEN=${secret}`)).toEqual([['discord-bot-token', secret, 'low']]);
  });

  it.each([
    ['a member access', () => 'discord: Mxxxxxxxxxxxxxxxxxxxxxxx.xxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxx'],
    ['of a longer text', () => `discord ${token(id())}.more`],
    ['far from its name', () => `x = "${token(id())}"`],
  ])('is none %s', (_, make) => {
    expect(ruleIds(make())).toEqual([]);
  });
});

describe('telegram bot token', () => {
  it.each(Object.entries(SYNTAXES))('is found in %s', (_, write) => {
    const secret = `${fill(generator, '1{d8}')}:AA${fill(generator, '{w33}')}`;
    for (const each of found(write(secret))) expect(each).toEqual(['telegram-bot-token', secret, 'high']);
    expect(found(write(secret))).not.toEqual([]);
  });

  it('needs its name where it begins otherwise', () => {
    const secret = `${fill(generator, '1{d8}')}:B${fill(generator, '{w34}')}`;
    expect(found(`TELEGRAM_TOKEN=${secret}`)).toEqual([['telegram-named-bot-token', secret, 'high']]);
    expect(found(`x: ${secret}`)).toEqual([]);
  });

  it('is none where it is a time or masked', () => {
    expect(ruleIds(`telegram 123456789:AA${'x'.repeat(33)}`)).toEqual([]);
    expect(ruleIds('telegram 20261124:AABBCC')).toEqual([]);
  });
});

describe('twilio', () => {
  const sid = () => `AC${fill(generator, '{h32}')}`;

  it('makes one finding of SID and token', () => {
    const source = `TWILIO_ACCOUNT_SID=${sid()}\nTWILIO_AUTH_TOKEN=${fill(generator, '{h32}')}\n`;
    const { detections } = scan(source);
    expect(detections).toHaveLength(1);
    expect(detections[0]).toMatchObject({ ruleId: 'twilio-credentials', severity: 'critical' });
  });

  it('makes one finding of API key and secret', () => {
    const source = `twilio.key('SK${fill(generator, '{h32}')}');\ntwilio.secret('${fill(generator, '{A32}')}')`;
    expect(ruleIds(source)).toEqual(['twilio-key-credentials']);
  });

  it('shows the ends of a lone SID, which is no secret', () => {
    const secret = sid();
    const [detection] = scan(`twilio account ${secret}`).detections;
    expect(detection).toMatchObject({
      ruleId: 'twilio-account-sid',
      severity: 'low',
      redacted: `${secret.slice(0, 4)}…${secret.slice(-3)}`,
    });
  });
});

describe('mailchimp-api-key', () => {
  it.each(Object.entries(SYNTAXES))('is found in %s', (_, write) => {
    const secret = `${fill(generator, '{h32}')}-us${fill(generator, '{d1}')}7`.replace('us0', 'us1');
    for (const each of found(write(secret))) expect(each).toEqual(['mailchimp-api-key', secret, 'high']);
    expect(found(write(secret))).not.toEqual([]);
  });

  it('is none where it is masked', () => {
    expect(ruleIds(`${'0'.repeat(32)}-us1`)).toEqual([]);
  });

  it.each([
    (key: string) => `MailchimpSDK.initialize(token: "${key}")`,
    (key: string) => `val sdkKey = "${key}"\nMailchimpSdkConfiguration.Builder(context, sdkKey)`,
    (key: string) => `MAILCHIMP_SDK_KEY=${key}`,
  ])('is low where it is the Mobile SDK’s, which reads nothing (%#)', (write) => {
    const secret = `${fill(generator, '{h32}')}-us18`;
    expect(found(write(secret))).toEqual([['mailchimp-api-key', secret, 'low']]);
  });
});

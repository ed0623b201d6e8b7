import { describe, expect, it } from 'vitest';
import { fill } from '../shapes.js';
import { Generator, ruleIds, SYNTAXES, scan } from '../support.js';

const generator = new Generator(71);

const HOOKS: readonly (readonly [id: string, url: string, secret: string, severity: string])[] = [
  ['discord-webhook-url', 'https://discord.com/api/webhooks/{d18}/', '{w68}', 'high'],
  ['discord-webhook-url', 'https://discordapp.com/api/v10/webhooks/{d19}/', '{w68}', 'high'],
  [
    'microsoft-teams-webhook-url',
    'https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/',
    '{h32}/{uuid}',
    'high',
  ],
  [
    'microsoft-teams-webhook-url',
    'https://outlook.office.com/webhook/{uuid}@{uuid}/IncomingWebhook/',
    '{h32}/{uuid}',
    'high',
  ],
  [
    'power-automate-flow-url',
    'https://default{h30}.5a.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/{h32}/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=',
    '{w43}',
    'high',
  ],
  ['buildkite-trigger-url', 'https://webhook.buildkite.com/deliver/bktr_', '{w40}', 'medium'],
  ['zapier-webhook-url', 'https://hooks.zapier.com/hooks/catch/', '{d7}/{a7}', 'medium'],
  ['make-webhook-url', 'https://hook.eu1.make.com/', '{a32}', 'medium'],
  ['ifttt-webhook-url', 'https://maker.ifttt.com/trigger/door/with/key/', '{w43}', 'medium'],
  ['lark-webhook-url', 'https://open.feishu.cn/open-apis/bot/v2/hook/', '{uuid}', 'high'],
  ['dingtalk-webhook-url', 'https://oapi.dingtalk.com/robot/send?access_token=', '{h64}', 'high'],
  ['wecom-webhook-url', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', '{uuid}', 'high'],
  ['webex-webhook-url', 'https://webexapis.com/v1/webhooks/incoming/', '{w76}', 'high'],
  ['rocket-chat-webhook-url', 'https://chat.company.io/hooks/{A17}/', '{A48}', 'high'],
  ['mattermost-webhook-url', 'https://mattermost.company.io/hooks/', '{a26}', 'high'],
];

describe.each(HOOKS.map((row) => [row[0], row] as const))('%s', (_id, [id, url, shape, severity]) => {
  it.each(Object.entries(SYNTAXES))('is found in %s', (syntax, write) => {
    if (syntax === 'query of a URL' || syntax === 'escaped URL') return;
    const secret = fill(generator, shape);
    const source = write(fill(generator, url) + secret);
    const { detections } = scan(source);
    const found = detections.map((each) => [
      each.ruleId,
      source.slice(each.start, each.end),
      each.redacted,
      each.severity,
    ]);
    expect(found.length, source).toBeGreaterThan(0);
    for (const each of found) expect(each).toEqual([id, secret, '…', severity]);
  });

  it('is none where it is a template', () => {
    expect(ruleIds(`"${fill(generator, url)}${shape.replace(/\{[^}]*\}/g, 'x'.repeat(20))}"`)).toEqual([]);
    expect(ruleIds(`"${fill(generator, url)}<your-key>"`)).toEqual([]);
  });
});

import type { RuleDescription } from '../../model/rule.js';
import { assessBody } from '../body-assessment.js';
import type { SecretMatch, SecretRule } from '../rule.js';
import { UUID } from '../uuid.js';

/** What a service says of the URLs at which it takes messages: the group `secret` of the pattern must not be known. */
interface Webhook extends Omit<RuleDescription, 'kind' | 'why' | 'severity'> {
  readonly severity?: RuleDescription['severity'];
  readonly why?: string;
  readonly pattern: RegExp;
}

/** The longest of these URLs. */
const REACH = 384;

function webhook(description: Webhook): SecretRule {
  return {
    severity: 'medium',
    why: 'whoever has it sends messages or starts what is behind it.',
    ...description,
    kind: 'secret',
    reach: REACH,
    assess: ({ secret }: SecretMatch) => assessBody(secret, description.title),
  };
}

export const RULES: readonly SecretRule[] = [
  webhook({
    id: 'zapier-webhook-url',
    title: 'Zapier webhook URL',
    remediation: ['Make another: add the trigger to the Zap anew.'],
    references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks'],
    formFrom: 'examples',
    keywords: ['hooks.zapier.com'],
    pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{4,10}\/[A-Za-z0-9]{5,12})(?![A-Za-z0-9])/g,
  }),
  webhook({
    id: 'make-webhook-url',
    title: 'Make webhook URL',
    remediation: ['Delete the webhook in Make and add another to the scenario.'],
    references: ['https://help.make.com/webhooks'],
    formFrom: 'scanners',
    keywords: ['.make.com/', '.integromat.com/'],
    pattern: /hook\.(?:[a-z0-9]{2,5}\.)?(?:make|integromat)\.com\/(?<secret>[a-z0-9]{28,36})(?![A-Za-z0-9])/g,
  }),
  webhook({
    id: 'ifttt-webhook-url',
    title: 'IFTTT webhook URL',
    remediation: ['Regenerate the key: https://ifttt.com/maker_webhooks, Edit connection.'],
    references: ['https://ifttt.com/maker_webhooks'],
    formFrom: 'scanners',
    keywords: ['maker.ifttt.com'],
    pattern:
      /maker\.ifttt\.com\/trigger\/[\w{}%-]{1,80}\/(?:json\/)?with\/key\/(?<secret>[\w-]{22,64})(?![\w-])/g,
  }),
  webhook({
    id: 'google-chat-webhook-url',
    title: 'Google Chat webhook URL',
    severity: 'high',
    remediation: ['Remove the webhook in the space under Apps and integrations, and add another.'],
    references: ['https://developers.google.com/workspace/chat/quickstart/webhooks'],
    formFrom: 'examples',
    keywords: ['chat.googleapis.com/v1/spaces'],
    pattern:
      /chat\.googleapis\.com\/v1\/spaces\/[\w-]{6,32}\/messages\?key=[\w-]{39}&(?:amp;)?token=(?<secret>[\w-]{20,64}(?:%3D){0,2})(?![\w-])/g,
  }),
  webhook({
    id: 'lark-webhook-url',
    title: 'Lark (Feishu) webhook URL',
    severity: 'high',
    remediation: ['Remove the bot from the group and add another.'],
    references: ['https://open.larksuite.com/document/home/index'],
    formFrom: 'examples',
    keywords: ['/open-apis/bot/'],
    pattern: new RegExp(
      `open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/(?:v2/)?hook/(?<secret>${UUID.source}|[0-9a-f]{32})(?![\\w-])`,
      'g',
    ),
  }),
  webhook({
    id: 'dingtalk-webhook-url',
    title: 'DingTalk webhook URL',
    severity: 'high',
    remediation: ['Reset the webhook in the settings of the group’s robot.'],
    references: ['https://open.dingtalk.com/document/'],
    formFrom: 'examples',
    keywords: ['oapi.dingtalk.com'],
    pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[0-9a-f]{64})(?![0-9a-f])/g,
  }),
  webhook({
    id: 'wecom-webhook-url',
    title: 'WeCom webhook URL',
    severity: 'high',
    remediation: ['Remove the robot from the group and add another.'],
    references: ['https://developer.work.weixin.qq.com/document/'],
    formFrom: 'examples',
    keywords: ['qyapi.weixin.qq.com'],
    pattern: new RegExp(
      `qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=(?<secret>${UUID.source})(?![\\w-])`,
      'g',
    ),
  }),
  webhook({
    id: 'webex-webhook-url',
    title: 'Webex incoming webhook URL',
    severity: 'high',
    remediation: ['Remove the webhook at https://apphub.webex.com/ and add another.'],
    references: ['https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252'],
    formFrom: 'scanners',
    keywords: ['/v1/webhooks/incoming/'],
    pattern: /webexapis\.com\/v1\/webhooks\/incoming\/(?<secret>[\w-]{70,120})(?![\w-])/g,
  }),
  webhook({
    id: 'rocket-chat-webhook-url',
    title: 'Rocket.Chat webhook URL',
    severity: 'high',
    remediation: ['Delete the integration in Rocket.Chat under Workspace, Integrations, and add another.'],
    references: ['https://docs.rocket.chat/docs/integrations'],
    formFrom: 'examples',
    keywords: ['/hooks/'],
    pattern: /\/hooks\/[A-Za-z0-9]{17,24}\/(?<secret>[A-Za-z0-9]{48})(?![A-Za-z0-9])/g,
  }),
  webhook({
    id: 'mattermost-webhook-url',
    title: 'Mattermost webhook URL',
    severity: 'high',
    remediation: ['Delete the webhook in Mattermost under Integrations, and add another.'],
    references: ['https://developers.mattermost.com/integrate/webhooks/incoming/'],
    formFrom: 'examples',
    keywords: ['mattermost'],
    pattern: /mattermost[\w.:-]{0,80}\/hooks\/(?<secret>[a-z0-9]{26})(?![A-Za-z0-9])/gi,
  }),
  webhook({
    id: 'pipedream-webhook-url',
    title: 'Pipedream webhook URL',
    severity: 'low',
    remediation: ['Make another: add the HTTP trigger to the workflow anew.'],
    references: ['https://pipedream.com/docs/workflows/building-workflows/triggers'],
    formFrom: 'scanners',
    keywords: ['.m.pipedream.net'],
    pattern: /(?<![\w-])(?<secret>e[no][a-z0-9]{10,16})\.m\.pipedream\.net(?![\w.-])/g,
  }),
];

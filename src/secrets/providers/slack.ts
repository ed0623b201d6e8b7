import { isPlaceholder } from '../filters/placeholder.js';
import { distinctCharacters } from '../filters/variety.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { tokenPattern } from '../token-pattern.js';

const TOKEN_TYPES = 'https://docs.slack.dev/authentication/tokens';
const REVOKE = 'Revoke it with the method `auth.revoke`, or regenerate it at https://api.slack.com/apps.';

/** A real token has many different characters in its last part. */
const MIN_DISTINCT = 8;

function assess({ secret }: SecretMatch): Assessment {
  const body = secret.replace(/^xox[a-z]\.|^xox[a-z]-|^xapp-/, '');
  return isPlaceholder(body) || distinctCharacters(body) < MIN_DISTINCT
    ? { is: 'placeholder' }
    : { is: 'secret' };
}

/** `xoxb-`, `xapp-`, `xoxe.xoxp-`. */
const shownPrefix = (secret: string) => /^(?:xoxe\.)?(?:xox[a-z]|xapp)-/.exec(secret)?.[0] ?? '';

const SHARED = { kind: 'secret', references: [TOKEN_TYPES], shownPrefix, assess } as const;

export const RULES: readonly SecretRule[] = [
  {
    ...SHARED,
    id: 'slack-bot-token',
    formFrom: 'documentation',
    severity: 'critical',
    title: 'Slack bot token',
    why: 'it reads and writes in a workspace as the bot it belongs to.',
    remediation: [REVOKE],
    keywords: ['xoxb-'],
    pattern: tokenPattern(
      /xoxb-(?:\d{8,14}-){0,2}[A-Za-z0-9]{18,64}|xoxb-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{12}-[0-9A-Fa-f]{32}/,
      '\\w-',
    ),
    reach: 192,
  },
  {
    ...SHARED,
    id: 'slack-user-token',
    formFrom: 'documentation',
    severity: 'critical',
    title: 'Slack user token',
    why: 'it reads and writes in a workspace as the person who installed the app.',
    remediation: [REVOKE],
    keywords: ['xoxp-', 'xoxe-'],
    pattern: tokenPattern(/xox[pe]-(?:\d{8,14}-){2,3}[A-Za-z0-9]{20,64}/, '\\w-'),
    reach: 192,
  },
  {
    ...SHARED,
    id: 'slack-app-token',
    formFrom: 'documentation',
    severity: 'high',
    title: 'Slack app-level token',
    why: 'it opens the app’s event connections in every workspace that installed it.',
    remediation: ['Delete it under App-Level Tokens at https://api.slack.com/apps and make a new one.'],
    keywords: ['xapp-'],
    pattern: tokenPattern(/xapp-\d-[A-Z0-9]{8,16}-\d{8,16}-[a-z0-9]{32,96}/, '\\w-'),
    reach: 224,
  },
  {
    ...SHARED,
    id: 'slack-config-token',
    formFrom: 'documentation',
    severity: 'high',
    title: 'Slack app configuration token',
    why: 'it changes the manifests of all apps that its owner has.',
    remediation: ['Revoke it under Your App Configuration Tokens at https://api.slack.com/apps.'],
    keywords: ['xoxe.xox', 'xoxe-'],
    pattern: tokenPattern(/xoxe\.xox[bp]-\d-[A-Za-z0-9]{146,200}|xoxe-\d-[A-Za-z0-9]{130,200}/, '\\w-'),
    reach: 320,
  },
  {
    ...SHARED,
    id: 'slack-session-token',
    formFrom: 'scanners',
    severity: 'critical',
    title: 'Slack session token or cookie',
    why: 'it acts as a signed-in person in everything that the browser could do.',
    remediation: ['Sign the person out of all sessions: Account settings, “Sign out of all other sessions”.'],
    keywords: ['xoxc-', 'xoxd-'],
    pattern: tokenPattern(/xoxc-(?:\d{8,14}-){3}[0-9a-f]{64}|xoxd-[A-Za-z0-9%/+]{80,600}={0,2}/, '\\w-'),
    reach: 768,
  },
  {
    ...SHARED,
    id: 'slack-legacy-token',
    formFrom: 'scanners',
    severity: 'high',
    title: 'Slack legacy workspace or tester token',
    why: 'it has the wide rights of Slack’s old tokens, which never expire.',
    remediation: [REVOKE],
    keywords: ['xoxa-', 'xoxr-', 'xoxo-', 'xoxs-'],
    pattern: tokenPattern(
      /xox[os]-(?:\d{8,14}-){3}[0-9a-fA-F]{10,64}|xox[ar]-(?:\d{1,14}-){1,4}[0-9A-Za-z]{16,64}/,
      '\\w-',
    ),
    reach: 224,
  },
  {
    id: 'slack-webhook-url',
    kind: 'secret',
    severity: 'high',
    title: 'Slack webhook URL',
    why: 'whoever has it posts in the channel as the app, or starts its workflow.',
    remediation: [
      'Remove the webhook at https://api.slack.com/apps under Incoming Webhooks and add a new one.',
    ],
    references: ['https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks'],
    formFrom: 'documentation',
    keywords: ['hooks.slack.com'],
    pattern:
      /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services|workflows|triggers)\/[A-Z0-9][A-Za-z0-9]{7,13}\/[A-Za-z0-9]{8,24}\/(?:\d{8,24}\/)?[A-Za-z0-9]{20,48})(?![A-Za-z0-9])/g,
    reach: 256,
    shownPrefix: (secret) => /^[a-z]{1,12}\//.exec(secret)?.[0] ?? '',
    assess: ({ secret }) =>
      isPlaceholder(secret.slice(secret.lastIndexOf('/') + 1)) ? { is: 'placeholder' } : { is: 'secret' },
  },
];

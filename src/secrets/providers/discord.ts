import { assessBody } from '../body-assessment.js';
import { namedToken } from '../named-token.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const PORTAL = 'https://discord.com/developers/applications';
const REFERENCE = 'https://discord.com/developers/docs/reference#authentication';

/** A bot's ID: a time in milliseconds since 2015 and more, in decimal. */
const SNOWFLAKE = /^\d{17,20}$/;

/** The first part of a bot token is its ID in base64; a token whose first part is none was not issued. */
function assessBot({ secret }: SecretMatch): Assessment {
  const [id = '', ...rest] = secret.split('.');
  const judged = assessBody(rest.join(''), 'Discord bot token');
  if (judged.is !== 'secret') return judged;
  const decoded = Buffer.from(id, 'base64').toString('latin1');
  if (SNOWFLAKE.test(decoded)) return { ...judged, details: { ...judged.details, botId: decoded } };
  return {
    is: 'secret',
    severity: 'low',
    message:
      'This has the form of a Discord bot token, but its first part is no ID: Discord did not issue it. It is likely a dummy.',
    details: { likely: 'dummy' },
    remediation: [`If it is real, reset it at ${PORTAL}, page Bot.`],
  };
}

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'discord-bot-token',
    severity: 'critical',
    title: 'Discord bot token',
    why: 'it reads and writes as the bot in every server that added it.',
    remediation: [
      `Reset it at ${PORTAL}, page Bot.`,
      'Look through the audit logs of its servers for what it did.',
    ],
    references: [REFERENCE],
    formFrom: 'examples',
    keywords: ['discord', 'bot_token', 'bottoken', 'bot-token', '.login(', 'bot.run', 'client.run', 'token'],
    token: /[MNO][A-Za-z0-9_-]{22,26}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
    longest: 74,
    within: 120,
    alphabet: '\\w.-',
    before: '\\w.-',
    assess: assessBot,
  }),
  {
    id: 'discord-webhook-url',
    kind: 'secret',
    severity: 'high',
    title: 'Discord webhook URL',
    why: 'whoever has it posts in the channel, under any name.',
    remediation: ['Delete the webhook in the channel’s settings under Integrations, and add another.'],
    references: ['https://discord.com/developers/docs/resources/webhook'],
    formFrom: 'examples',
    keywords: ['discord.com/api', 'discordapp.com/api'],
    pattern:
      /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<secret>[A-Za-z0-9_-]{60,80})(?![\w-])/g,
    reach: 160,
    assess: ({ secret }) => assessBody(secret, 'Discord webhook URL'),
  },
  namedToken({
    id: 'discord-client-secret',
    title: 'Discord client secret',
    why: 'together with the client ID it takes over the sign-in of an application.',
    remediation: [`Reset it at ${PORTAL}, page OAuth2.`],
    references: ['https://discord.com/developers/docs/topics/oauth2'],
    formFrom: 'scanners',
    providers: ['discord'],
    noun: /secret/,
    value: /[\w-]{32}/,
    longest: 32,
  }),
];

import { assessBody } from '../body-assessment.js';
import { keywordsAfter } from '../prefixed-token.js';
import type { SecretMatch, SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const BASE64URL = 'abcdefghijklmnopqrstuvwxyz0123456789_-';
const SHARED = {
  severity: 'high',
  title: 'Telegram bot token',
  why: 'it reads what people write to the bot, and writes to them as the bot.',
  remediation: ['Revoke it: send `/revoke` to https://t.me/BotFather.'],
  references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
  alphabet: '\\w-',
  assess: ({ secret }: SecretMatch) =>
    assessBody(secret.slice(secret.indexOf(':') + 1), 'Telegram bot token'),
} as const;

export const RULES: readonly SecretRule[] = [
  shapedToken({
    ...SHARED,
    id: 'telegram-bot-token',
    formFrom: 'examples',
    keywords: keywordsAfter(':AA', BASE64URL),
    token: /\d{8,10}:AA[\w-]{33}/,
    longest: 46,
  }),
  shapedToken({
    ...SHARED,
    id: 'telegram-named-bot-token',
    formFrom: 'examples',
    title: 'Telegram bot token (by its name)',
    keywords: ['telegram', 'tgram://', 'tg_bot', 'tgbot'],
    token: /\d{8,10}:(?!AA)[A-Za-z0-9_-]{35}/,
    longest: 46,
    within: 80,
  }),
];

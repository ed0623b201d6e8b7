import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'twitch-chat-token',
    severity: 'high',
    title: 'Twitch chat token',
    why: 'it reads and writes in chats as an account.',
    remediation: ['Disconnect the application at https://www.twitch.tv/settings/connections.'],
    references: ['https://dev.twitch.tv/docs/chat/authenticating/'],
    formFrom: 'examples',
    prefix: 'oauth:',
    body: /[a-z0-9]{30}/,
    longest: 30,
  }),
];

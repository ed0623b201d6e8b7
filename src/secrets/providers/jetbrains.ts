import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'jetbrains-permanent-token',
    severity: 'high',
    title: 'JetBrains Hub, YouTrack or Marketplace token',
    why: 'it acts as its owner: it changes issues, or publishes plugins.',
    remediation: [
      'Delete it in your profile, under Account security, Tokens, or at https://plugins.jetbrains.com/author/me/tokens.',
    ],
    references: ['https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html'],
    keywords: ['perm:', 'perm-'],
    token: /perm[:-][A-Za-z0-9+/]{4,80}={0,2}\.[A-Za-z0-9+/]{4,40}={0,2}\.[A-Za-z0-9]{30}/,
    longest: 170,
    shownPrefix: (secret) => secret.slice(0, 5),
  }),
];

import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'socket-api-token',
    severity: 'high',
    title: 'Socket API token',
    why: 'it starts scans and reads the alerts of an organisation.',
    remediation: ['Revoke it at https://socket.dev under Settings, API tokens.'],
    references: ['https://docs.socket.dev/reference/authentication'],
    formFrom: 'scanners',
    keywords: ['sktsec_'],
    token: /sktsec_[\w-]{40,80}_api/,
    longest: 92,
    alphabet: '\\w-',
    shownPrefix: () => 'sktsec_',
    // The key of everybody, which Socket ships in its own tools.
    assess: ({ secret }) => (secret.startsWith('sktsec_t_--RAN5U4') ? { is: 'example' } : undefined),
  }),
];

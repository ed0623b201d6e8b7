import { assessBody } from '../body-assessment.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';
import { UUID } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'webex-access-token',
    severity: 'high',
    title: 'Webex access token',
    why: 'it reads and writes messages and meetings as a bot or person.',
    remediation: ['Regenerate it at https://developer.webex.com/my-apps.'],
    references: ['https://developer.webex.com/docs/getting-started'],
    formFrom: 'scanners',
    keywords: ['_pf84_', 'webex'],
    token: new RegExp(`[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_${UUID.source}`),
    longest: 106,
    within: 80,
    alphabet: '\\w-',
    assess: ({ secret }) => assessBody(secret.slice(0, 64), 'Webex access token'),
  }),
];

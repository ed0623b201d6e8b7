import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';
import { UUID } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'gc-notify-api-key',
    severity: 'high',
    title: 'GC Notify API key',
    why: 'it sends mail and text messages in the name of a service of Canada’s government.',
    remediation: ['Revoke it in GC Notify under API integration, API keys.'],
    references: ['https://documentation.notification.canada.ca/en/'],
    formFrom: 'documentation',
    keywords: ['gcntfy-'],
    token: new RegExp(`gcntfy-[\\w-]{1,100}-${UUID.source}-${UUID.source}`),
    longest: 182,
    shownPrefix: () => 'gcntfy-',
  }),
];

import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'sendbird-api-token',
    severity: 'high',
    title: 'Sendbird API token',
    why: 'it reads and writes all messages of a chat application.',
    remediation: ['Revoke it in the dashboard under Settings, General.'],
    references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
    formFrom: 'scanners',
    providers: ['sendbird'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];

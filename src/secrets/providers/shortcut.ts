import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'shortcut-api-token',
    title: 'Shortcut API token',
    why: 'it reads and changes stories as its owner.',
    remediation: ['Revoke it in Shortcut under Settings, API tokens.'],
    references: ['https://developer.shortcut.com/api/rest/v3'],
    formFrom: 'scanners',
    providers: [
      'shortcut_api',
      'shortcut_token',
      'shortcut_key',
      'shortcut_access',
      'shortcut.com',
      'clubhouse_api',
      'clubhouse_token',
    ],
    noun: /token|key|/,
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];

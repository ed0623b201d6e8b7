import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'close-api-key',
    severity: 'high',
    title: 'Close API key',
    why: 'it reads and changes leads as its owner.',
    remediation: ['Delete it at https://app.close.com/settings/developer/api-keys/.'],
    references: ['https://developer.close.com/'],
    formFrom: 'scanners',
    providers: ['closecrm', 'close_api', 'close-api', 'closeapi', 'closeio'],
    value: /(?:api)_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}/,
    longest: 49,
  }),
];

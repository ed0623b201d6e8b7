import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'backblaze-application-key',
    title: 'Backblaze B2 application key',
    why: 'with its ID it reads and writes buckets.',
    remediation: ['Delete it at https://secure.backblaze.com/app_keys.htm.'],
    references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
    providers: ['b2_app', 'b2_key', 'backblaze', 'b2_application'],
    noun: /key|secret|token/,
    value: /K0\d{2}[A-Za-z0-9+/]{27}/,
    longest: 31,
  }),
];

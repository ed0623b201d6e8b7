import { HEXADECIMAL, keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'elevenlabs-api-key',
    severity: 'high',
    title: 'ElevenLabs API key',
    why: 'it makes speech at the cost of the account and reads its voices.',
    remediation: ['Delete it at https://elevenlabs.io/app/settings/api-keys.'],
    references: ['https://elevenlabs.io/docs/api-reference/authentication'],
    formFrom: 'scanners',
    prefix: 'sk_',
    body: /[0-9a-f]{48}/,
    longest: 48,
    keywords: keywordsAfter('sk_', HEXADECIMAL),
  }),
];

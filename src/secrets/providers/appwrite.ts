import { HEXADECIMAL, keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'appwrite-api-key',
    severity: 'high',
    title: 'Appwrite API key',
    why: 'it reads and changes the users and data of a project that its scopes allow.',
    remediation: ['Delete it in the Appwrite console under Overview, API keys.'],
    references: ['https://appwrite.io/docs/advanced/platform/api-keys'],
    formFrom: 'documentation',
    prefix: 'standard_',
    keywords: keywordsAfter('standard_', HEXADECIMAL, HEXADECIMAL),
    body: /[0-9a-f]{256}/,
    longest: 256,
  }),
];

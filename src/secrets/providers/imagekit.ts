import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'imagekit-private-key',
    severity: 'high',
    title: 'ImageKit private key',
    why: 'it reads, changes and deletes the files of an account.',
    remediation: ['Replace it at https://imagekit.io/dashboard/developer/api-keys.'],
    references: ['https://imagekit.io/docs/api-keys'],
    formFrom: 'documentation',
    prefix: 'private_',
    body: /[A-Za-z0-9+/]{27}=/,
    longest: 28,
    alphabet: 'A-Za-z0-9+/',
  }),
];

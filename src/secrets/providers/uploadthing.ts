import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'uploadthing-token',
    severity: 'high',
    title: 'UploadThing token',
    why: 'it reads, writes and deletes the files of an app.',
    remediation: ['Revoke it at https://uploadthing.com/dashboard.'],
    references: ['https://docs.uploadthing.com/'],
    prefix: 'eyJhcGlLZXkiOiJza19saXZlX',
    body: /[A-Za-z0-9+/]{80,400}(?:|=|==)/,
    longest: 402,
    alphabet: 'A-Za-z0-9+/=',
  }),
];

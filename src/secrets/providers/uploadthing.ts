import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const WHY = 'it reads, writes and deletes the files of an app.';
const REVOKE = ['Revoke it at https://uploadthing.com/dashboard.'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'uploadthing-token',
    severity: 'high',
    title: 'UploadThing token',
    why: WHY,
    remediation: REVOKE,
    references: ['https://docs.uploadthing.com/'],
    formFrom: 'documentation',
    // Base64 of `{"apiKey":"sk_live_`, with which the token begins.
    prefix: 'eyJhcGlLZXkiOiJza19saXZlX',
    body: /[A-Za-z0-9+/]{80,400}(?:|=|==)/,
    longest: 402,
    alphabet: 'A-Za-z0-9+/=',
  }),
  prefixedToken({
    id: 'uploadthing-secret-key',
    severity: 'high',
    title: 'UploadThing secret key',
    why: WHY,
    remediation: REVOKE,
    references: ['https://docs.uploadthing.com/'],
    formFrom: 'leaks',
    prefix: 'sk_live_',
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
];

import { fileSignature } from '../file-signature.js';
import type { SecretRule } from '../rule.js';

const SHARED = {
  kind: 'secret',
  severity: 'medium',
  why: 'whoever has the file can try its master password for as long as they like, and gets all others with it.',
  remediation: [
    'Change the passwords that it holds, unless its master password is long and known to nobody.',
    'Keep the file out of the repository, in its history too.',
  ],
  formFrom: 'documentation',
  keywords: [],
  reach: 4200,
} as const;

/** Files in which people keep passwords: the name, and what such a file begins with. */
export const RULES: readonly SecretRule[] = [
  {
    ...SHARED,
    id: 'keepass-database-file',
    title: 'KeePass database',
    references: ['https://keepass.info/help/kb/kdbx.html'],
    files: ['*.kdbx', '*.kdb'],
    pattern: fileSignature('03 d9 a2 9a 65-67 fb 4b b5', 60),
  },
  {
    ...SHARED,
    id: 'password-safe-database-file',
    title: 'Password Safe database',
    references: ['https://pwsafe.org/'],
    files: ['*.psafe3'],
    pattern: fileSignature('"PWS3"', 60),
  },
  {
    ...SHARED,
    id: 'apple-keychain-file',
    title: 'Keychain of macOS',
    references: ['https://support.apple.com/guide/keychain-access/welcome/mac'],
    files: ['*.keychain', '*.keychain-db'],
    pattern: fileSignature('"kych" 00 01 00 00', 60),
  },
];

import { fileSignature } from '../file-signature.js';
import type { SecretRule } from '../rule.js';

/** The first page of a database says what tables it has, the same for everybody: those after it count, too. */
const SQLITE = fileSignature('"SQLite format 3" 00', 84, 100_000);

const SHARED = {
  kind: 'secret',
  formFrom: 'documentation',
  keywords: [],
  reach: 100_100,
} as const;

/** Files of a browser's profile, as profiles for tests are committed by mistake. */
export const RULES: readonly SecretRule[] = [
  {
    ...SHARED,
    id: 'firefox-key-database-file',
    severity: 'medium',
    title: 'Firefox key database',
    why: 'unless a primary password protects it, it decrypts the saved passwords in logins.json.',
    remediation: ['Change the passwords that were saved.', 'Keep the profile out of the repository.'],
    references: ['https://support.mozilla.org/kb/profiles-where-firefox-stores-user-data'],
    files: ['key4.db'],
    pattern: SQLITE,
  },
  {
    ...SHARED,
    id: 'firefox-cookie-database-file',
    severity: 'medium',
    title: 'Firefox cookie database',
    why: 'its cookies are not encrypted: those of open sessions sign in without a password.',
    remediation: [
      'Sign out of all sessions at the sites that matter.',
      'Keep the profile out of the repository.',
    ],
    references: ['https://support.mozilla.org/kb/profiles-where-firefox-stores-user-data'],
    files: ['cookies.sqlite'],
    pattern: SQLITE,
  },
  {
    ...SHARED,
    id: 'chrome-profile-database-file',
    severity: 'low',
    title: 'Chrome database of passwords or cookies',
    why: 'whoever also gets the key of the profile, or ran it without one, reads passwords and sessions.',
    remediation: ['Change the passwords that were saved.', 'Keep the profile out of the repository.'],
    references: ['https://chromium.googlesource.com/chromium/src/+/main/docs/user_data_dir.md'],
    files: ['Default/Login Data', 'Default/Cookies', 'Network/Cookies', 'Login Data For Account'],
    pattern: SQLITE,
  },
  {
    id: 'firefox-saved-password',
    kind: 'secret',
    severity: 'low',
    title: 'Password saved by Firefox, encrypted',
    why: 'whoever also has key4.db of the profile decrypts it, unless a primary password protects that.',
    remediation: ['Change the passwords that were saved.', 'Keep the profile out of the repository.'],
    references: ['https://support.mozilla.org/kb/profiles-where-firefox-stores-user-data'],
    formFrom: 'documentation',
    // In DER: the key’s id, which is always the same, then the algorithm.
    keywords: ['eepgaaaaaaaaa'],
    pattern:
      /"encryptedPassword"[ \t]{0,2}:[ \t]{0,2}"(?<secret>M[A-P][A-Za-z0-9+/]EEPgA{19}Ew[A-Za-z0-9+/]{30,2000}={0,2})"/g,
    reach: 2100,
  },
];

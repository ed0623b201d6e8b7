import type { SecretRule } from '../rule.js';
import { assessWrittenPassword } from '../written-password.js';

/** Passwords in the files by which a machine joins networks, mounts shares and signs in to databases. */
export const RULES: readonly SecretRule[] = [
  {
    id: 'wifi-password',
    kind: 'secret',
    severity: 'medium',
    title: 'Password of a wireless network',
    why: 'whoever is near joins the network with it, and reads what others send there.',
    remediation: ['Change the password of the network.', 'Keep the file out of the repository.'],
    references: ['https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf'],
    keywords: ['psk="', 'psk=\\"'],
    pattern: /(?<![\w-])psk=\\?"(?<secret>[^"\r\n\\]{8,63})(?=\\?")/g,
    reach: 90,
    guessable: true,
    assess: assessWrittenPassword,
  },
  {
    id: 'network-share-password',
    kind: 'secret',
    severity: 'high',
    title: 'Password of a network share',
    why: 'it signs in to the file server that is mounted, often with the account of a person or service.',
    remediation: [
      'Change the password of the account.',
      'Mount with `credentials=` and a file that only root reads.',
    ],
    references: ['https://linux.die.net/man/8/mount.cifs'],
    keywords: ['cifs', 'smbfs', 'smb3'],
    pattern:
      /(?<![\w.-])(?:cifs|smbfs|smb3)[ \t"'][^\n#]{0,300}?[\s,"'=](?:password|pass)=(?<secret>[^\s,"'#]{4,128})(?=[\s,"']|$)/g,
    reach: 460,
    guessable: true,
    assess: assessWrittenPassword,
  },
  {
    id: 'pgpass-password',
    kind: 'secret',
    severity: 'high',
    title: 'PostgreSQL password in .pgpass',
    why: 'it signs in to the database that the line names.',
    remediation: ['Change the password at the database.', 'Keep .pgpass in your home.'],
    references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
    keywords: [],
    files: ['*pgpass', '*pgpass.conf'],
    pattern:
      /(?<=^|\n)[^\s:#]{1,200}:(?:\d{2,5}|\*):[^\s:]{1,64}:(?<user>[^\s:]{1,64}):(?<secret>(?:[^\s:\\]|\\[:\\]){3,200})(?=\s|$)/g,
    reach: 16_384,
    guessable: true,
    assess: assessWrittenPassword,
  },
];

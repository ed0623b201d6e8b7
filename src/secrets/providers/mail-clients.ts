import type { SecretRule } from '../rule.js';
import { assessWrittenPassword } from '../written-password.js';

const SHARED = {
  kind: 'secret',
  severity: 'high',
  why: 'it reads the mail of its owner, or sends in their name.',
  remediation: [
    'Change the password at the mail provider.',
    'Have the program ask for it: `passwordeval` of msmtp, or .netrc in your home.',
  ],
  guessable: true,
  assess: assessWrittenPassword,
} as const;

/** Passwords in the files of programs that fetch and send mail. */
export const RULES: readonly SecretRule[] = [
  {
    ...SHARED,
    id: 'fetchmail-password',
    title: 'Mail password in .fetchmailrc',
    references: ['https://www.fetchmail.info/fetchmail-man.html'],
    keywords: ['proto imap', 'proto pop3', 'proto auto', 'protocol imap', 'protocol pop3', 'protocol auto'],
    pattern:
      /\bproto(?:col)?[ \t]{1,8}(?:imap|pop3|auto)\b[^#;{}]{0,400}?\bpass(?:word)?[ \t]{1,8}["']?(?<secret>[^\s"'#,;]{4,128})(?=["'\s,;]|$)/gi,
    reach: 600,
  },
  {
    ...SHARED,
    id: 'msmtp-password',
    title: 'Mail password in the configuration of msmtp',
    references: ['https://marlam.de/msmtp/msmtp.html'],
    keywords: [],
    files: ['msmtprc', '.msmtprc', 'msmtp/config', 'msmtprc.conf'],
    pattern: /\n[ \t]{0,8}password[ \t]{1,16}["']?(?<secret>[^\s"'#]{4,128})["']?[ \t]{0,8}(?=\r?\n|$)/g,
    reach: 16_384,
  },
];

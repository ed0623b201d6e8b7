import { isPlaceholder } from '../filters/placeholder.js';
import type { SecretRule } from '../rule.js';

/** Hashes of accounts: `user:hash`, as servers keep them. */
export const RULES: readonly SecretRule[] = [
  {
    id: 'password-file-entry',
    kind: 'secret',
    severity: 'medium',
    title: 'Password hash of an account',
    why: 'whoever has it can try passwords for as long as they like.',
    remediation: [
      'Change the password of the account.',
      'Keep shadow and htpasswd files out of the repository.',
    ],
    references: ['https://httpd.apache.org/docs/current/programs/htpasswd.html'],
    keywords: [':$apr1$', ':$2y$', ':$2a$', ':$2b$', ':$1$', ':$5$', ':$6$', ':$y$', ':{sha}', ':{ssha}'],
    pattern:
      /(?:^|[\n"'`])[A-Za-z_][\w.@-]{0,63}:(?<secret>\$(?:apr1|1)\$[./\w]{1,8}\$[./\w]{22}|\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$[56]\$(?:rounds=\d{1,9}\$)?[./\w]{1,16}\$[./\w]{43,86}|\$y\$[./\w]{2,8}\$[./\w]{2,30}\$[./\w]{43}|\{S?SHA\}[A-Za-z0-9+/]{24,60}={0,2})(?![\w./$])/g,
    reach: 260,
    shownPrefix: (secret) => /^\$\w{1,4}\$|^\{S?SHA\}/.exec(secret)?.[0] ?? '',
    assess: ({ secret }) => (isPlaceholder(secret.slice(-20)) ? { is: 'placeholder' } : { is: 'secret' }),
  },
  {
    id: 'kerberos-ticket-hash',
    kind: 'secret',
    severity: 'high',
    title: 'Kerberos reply, ready to be cracked',
    why: 'whoever has it can try the passwords of the account for as long as they like.',
    remediation: ['Change the password of the account, and demand pre-authentication for it.'],
    references: ['https://attack.mitre.org/techniques/T1558/004/'],
    keywords: ['$krb5asrep$', '$krb5tgs$'],
    pattern: /(?<secret>\$krb5(?:asrep|tgs)\$\d{2}\$[^\s"']{64,8000})/g,
    reach: 8100,
    shownPrefix: (secret) => /^\$krb5\w{3,5}\$/.exec(secret)?.[0] ?? '',
  },
];

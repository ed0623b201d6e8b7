import { isPlaceholder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

/** A `$` of a hash; compose files write two for one. */
const SIGN = '[$]{1,2}';
const SALT = `[./A-Za-z0-9]{1,22}${SIGN}`;

/**
 * Hashes whose form says how they were made: crypt(3) and its kin, the string format of the Password Hashing
 * Competition, Django, Werkzeug, phpass and LDAP.
 */
const STRUCTURES = [
  `\\$(?:1|apr1)${SIGN}[./A-Za-z0-9]{1,8}${SIGN}[./A-Za-z0-9]{22}`,
  `\\$2[abxy]${SIGN}[0-3][0-9]${SIGN}[./A-Za-z0-9]{53}`,
  `\\$5${SIGN}(?:rounds=\\d{1,9}${SIGN})?${SALT}[./A-Za-z0-9]{43}`,
  `\\$6${SIGN}(?:rounds=\\d{1,9}${SIGN})?${SALT}[./A-Za-z0-9]{86}`,
  `\\$g?y${SIGN}[./A-Za-z0-9]{2,12}${SIGN}[./A-Za-z0-9]{4,64}${SIGN}[./A-Za-z0-9]{43}`,
  '\\$argon2(?:id|i|d)\\$(?:v=\\d{1,3}\\$)?m=\\d{1,9},t=\\d{1,6},p=\\d{1,4}\\$[A-Za-z0-9+/]{11,86}\\$[A-Za-z0-9+/]{22,172}',
  '\\$pbkdf2-sha\\d{1,3}\\$\\d{1,9}\\$[./A-Za-z0-9]{11,86}\\$[./A-Za-z0-9]{27,86}',
  'pbkdf2_sha(?:1|256)\\$\\d{3,9}\\$[A-Za-z0-9]{8,64}\\$[A-Za-z0-9+/]{27,43}=',
  '(?:pbkdf2:sha\\d{1,3}:\\d{3,9}|scrypt:\\d{4,9}:\\d{1,3}:\\d{1,3})\\$[A-Za-z0-9]{8,64}\\$[0-9a-f]{40,128}',
  '\\$[PH]\\$[./A-Za-z0-9]{31}',
  '\\{SHA\\}[A-Za-z0-9+/]{27}=|\\{SSHA\\d{0,3}\\}[A-Za-z0-9+/]{32,180}={0,2}',
];

/** Of the short signs the prefilter takes the first character of the salt too. */
const SALT_STARTS = [...'abcdefghijklmnopqrstuvwxyz0123456789./$'];

/** Characters at the end of a hash that are drawn whatever its structure. */
const DRAWN = 20;

function assess({ secret }: SecretMatch): Assessment {
  return { is: isPlaceholder(secret.slice(-DRAWN)) ? 'placeholder' : 'secret' };
}

/** Hashes of passwords, and of accounts: `user:hash`, as servers keep them. */
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
    formFrom: 'documentation',
    keywords: [':$apr1$', ':$2y$', ':$2a$', ':$2b$', ':$1$', ':$5$', ':$6$', ':$y$', ':{sha}', ':{ssha}'],
    pattern:
      /(?:^|[\n"'`])[A-Za-z_][\w.@-]{0,63}:(?<secret>\$(?:apr1|1)\$[./\w]{1,8}\$[./\w]{22}|\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$[56]\$(?:rounds=\d{1,9}\$)?[./\w]{1,16}\$[./\w]{43,86}|\$y\$[./\w]{2,8}\$[./\w]{2,30}\$[./\w]{43}|\{S?SHA\}[A-Za-z0-9+/]{24,60}={0,2})(?![\w./$])/g,
    reach: 260,
    shownPrefix: (secret) => /^\$\w{1,4}\$|^\{S?SHA\}/.exec(secret)?.[0] ?? '',
    assess,
  },
  shapedToken({
    id: 'password-hash',
    severity: 'low',
    title: 'Hash of a password',
    why: 'whoever has it can try passwords for as long as they like, and weak ones are found.',
    remediation: [
      'If somebody signs in with the password, change it.',
      'Keep hashes out of the repository; a test makes its own of a password that it names.',
    ],
    references: ['https://man7.org/linux/man-pages/man5/crypt.5.html'],
    formFrom: 'documentation',
    keywords: [
      ...['$1$', '$5$', '$6$', '$y$', '$p$', '$h$'].flatMap((sign) =>
        SALT_STARTS.map((start) => `${sign}${start}`),
      ),
      ...['$apr1$', '$2a$', '$2b$', '$2x$', '$2y$', '$gy$', '$argon2i', '$argon2d', '$pbkdf2-sha'],
      ...['pbkdf2_sha', 'pbkdf2:sha', 'scrypt:', '{SHA}', '{SSHA'],
    ],
    token: new RegExp(STRUCTURES.join('|')),
    longest: 300,
    alphabet: './A-Za-z0-9+=$',
    startsAtKeyword: true,
    shownPrefix: (secret) => /^\$\w{1,8}\$|^\{\w{3,8}\}/.exec(secret)?.[0] ?? '',
    assess,
  }),
  {
    id: 'kerberos-ticket-hash',
    kind: 'secret',
    severity: 'high',
    title: 'Kerberos reply, ready to be cracked',
    why: 'whoever has it can try the passwords of the account for as long as they like.',
    remediation: ['Change the password of the account, and demand pre-authentication for it.'],
    references: ['https://attack.mitre.org/techniques/T1558/004/'],
    formFrom: 'documentation',
    keywords: ['$krb5asrep$', '$krb5tgs$'],
    pattern: /(?<secret>\$krb5(?:asrep|tgs)\$\d{2}\$[^\s"']{64,8000})/g,
    reach: 8100,
    shownPrefix: (secret) => /^\$krb5\w{3,5}\$/.exec(secret)?.[0] ?? '',
  },
];

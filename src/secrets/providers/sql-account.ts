import { isWordLike } from '../filters/words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { assessWrittenPassword } from '../written-password.js';

/** What a server keeps of a password is no password: `md5…`, `SCRAM-SHA-256$…`, `*…` of MySQL, `0x…` of SQL Server. */
const HASHED =
  /^(?:md5[0-9a-f]{32}|SCRAM-SHA-256\$.{40,}|\*[0-9A-F]{40}|0x[0-9A-F]{40,}|\$[0-9A-Za-z]{1,10}\$.+)$/i;

function assess(match: SecretMatch): Assessment {
  if (HASHED.test(match.secret) || isWordLike(match.secret)) return { is: 'nothing' };
  return assessWrittenPassword(match);
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'sql-account-password',
    kind: 'secret',
    severity: 'medium',
    title: 'Database password in a statement that makes an account',
    why: 'it signs in to each database that the statement was run on.',
    remediation: [
      'Change the password at the database.',
      'Hand it to the statement as a variable from a secret store.',
    ],
    references: [
      'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
      'https://www.postgresql.org/docs/current/sql-createrole.html',
    ],
    keywords: [
      ...['create user ', 'create role ', 'create login ', 'alter user ', 'alter role ', 'alter login '],
      ...["identified by '", 'identified by "', 'identified by \\', 'identified with '],
    ],
    pattern:
      /\b(?:(?:CREATE|ALTER)\s{1,8}(?:USER|ROLE|LOGIN)|GRANT)\s{1,8}[^;]{1,240}?\b(?:IDENTIFIED(?:\s{1,8}WITH\s{1,8}["'`]?\w{1,40}["'`]?)?\s{1,8}BY|PASSWORD(?:[ \t]{0,4}=)?)\s{1,8}N?\\?["'](?<secret>[^\s"'\\;]{4,128})\\?["']/gi,
    reach: 560,
    guessable: true,
    assess,
  },
];

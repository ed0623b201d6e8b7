import { isOrdinary } from '../filters/ordinary.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { isWordLike } from '../filters/words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const STOCK =
  /^(?:password|passwd|passw0rd|p@ssw0rd|p@ssword|pass|pwd|secret|root|admin|sa|test|testing|user|username|myPassword|mypass|postgres|mysql|oracle|scott|tiger|changeit|letmein|guest|demo|foo|bar|abc|xyz|123|1234|12345|123456|x+|null|none|empty|string|true|false)[\d!]{0,4}$/i;

/** Hosts of a developer's own machine, where a password opens nothing to others. */
const NEARBY =
  /(?:server|host|data source|address|addr|network address)\s{0,4}=\s{0,4}(?:tcp:)?(?:localhost|127\.0\.0\.1|\(local\)|\(localdb\)|\.(?:[;\\,]|$)|::1)|\/\/(?:localhost|127\.0\.0\.1)[:/;]/i;

function assess({ secret, before, after, groups }: SecretMatch): Assessment {
  if (isPlaceholder(secret) || STOCK.test(secret) || secret === groups.user || /^[$%{#@<[]/.test(secret)) {
    return { is: 'placeholder' };
  }
  if (/["'+&|]|\bmy?password/i.test(secret)) return { is: 'nothing' };
  if (NEARBY.test(lineOf(before, after)))
    return { is: 'secret', severity: 'low', details: { host: 'nearby' } };
  const isStrong = /\d/.test(secret) && /[A-Za-z]/.test(secret) && secret.length >= 8 && !isOrdinary(secret);
  return isStrong ? { is: 'secret', severity: 'high' } : { is: 'secret' };
}

/** A name among the words of the string that says who signs in. */
const USER = /(?:^|[\s"'`])user[ \t]{0,2}=[ \t]{0,2}'?(?<user>[^\s"'`]{1,64})/;

function assessWords(match: SecretMatch): Assessment {
  const user = USER.exec(lineOf(match.before, match.after))?.groups?.user;
  if (isWordLike(match.secret) || /^\d{1,6}$/.test(match.secret)) return { is: 'placeholder' };
  return assess(user === undefined ? match : { ...match, groups: { user } });
}

/** Visible, but no quote, backslash, bracket of a tag, or sign that ends a command. */
const PASSWORD = '[!#-%(-:=?-\\[\\]-_a-{}~]{4,128}';

/** Words that PostgreSQL's library knows beside `password`. */
const WORDS =
  '(?:host|hostaddr|port|user|dbname|sslmode|connect_timeout|application_name|options|search_path|TimeZone)';

function lineOf(before: string, after: string): string {
  return `${before.slice(before.lastIndexOf('\n') + 1)};${after.split('\n')[0]}`;
}

const REMEDIATION = [
  'Change the password at the database.',
  'Read the string from the environment or a secret store, or sign in without a password.',
] as const;

const SHARED = {
  kind: 'secret',
  severity: 'medium',
  remediation: REMEDIATION,
  guessable: true,
  assess,
} as const;

export const RULES: readonly SecretRule[] = [
  {
    ...SHARED,
    id: 'database-connection-string',
    title: 'Password in a connection string of ODBC or ADO.NET',
    why: 'it signs in to the database that the string names.',
    references: ['https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax'],
    keywords: [';password=', ';pwd=', '; password=', '; pwd=', ';password =', ';user id=', '; user id='],
    // A server, a user and a password in one string, whatever stands between them.
    pattern:
      /(?:(?:server|data source|host|addr|address|hostname|driver|provider|initial catalog|database)[ \t]{0,2}=[^;"'\n]{1,120};[ \t]{0,2})(?:[A-Za-z][\w .]{1,32}=[^;"'\n]{0,160};[ \t]{0,2}){0,12}?(?:password|pwd)[ \t]{0,2}=[ \t]{0,2}(?<secret>[^;"'\s\\<>]{3,128})(?=[;"'\s\\<]|$)/gi,
    reach: 1400,
  },
  {
    ...SHARED,
    id: 'postgres-connection-string',
    title: 'Password in a connection string of PostgreSQL',
    why: 'it signs in to the database that the string names.',
    references: ['https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING'],
    keywords: [' password=', '"password=', "'password=", '`password='],
    pattern: new RegExp(
      `(?:(?<![\\w.-])${WORDS}=[^\\s\\0"'\`]{1,120}[ ]{1,4}password=(?<secret>${PASSWORD})(?=[\\s"'\`\\\\]|$)` +
        `|(?<=["'\`]password=)${PASSWORD}(?=[ ]{1,4}${WORDS}=))`,
      'gi',
    ),
    reach: 320,
    beside: { at: 'start', token: '[ "\'`]password=[!-~]{4}', before: '\\0' },
    assess: assessWords,
  },
  {
    ...SHARED,
    id: 'jdbc-password',
    title: 'Password in a JDBC URL',
    why: 'it signs in to the database that the URL names.',
    references: ['https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html'],
    keywords: ['jdbc:'],
    pattern:
      /jdbc:[a-z][\w:+-]{2,40}:(?:\/\/|@)?[^\s"'<>]{3,300}?[?&;](?:password|pwd)=(?<secret>[^\s"'<>&;\\]{3,128})/gi,
    reach: 560,
  },
  {
    ...SHARED,
    id: 'oracle-jdbc-password',
    title: 'Password in a JDBC URL of Oracle',
    why: 'it signs in to the database that the URL names.',
    references: ['https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/'],
    keywords: ['jdbc:oracle:'],
    pattern: /jdbc:oracle:(?:thin|oci\d?):(?<user>[\w$#-]{1,60})\/(?<secret>[^\s"'<>@/]{3,128})@/gi,
    reach: 240,
  },
];

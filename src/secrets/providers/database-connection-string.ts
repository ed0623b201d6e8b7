import { isOrdinary } from '../filters/ordinary.js';
import { isPlaceholder } from '../filters/placeholder.js';
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

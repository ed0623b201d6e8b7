import { isPlaceholder } from '../filters/placeholder.js';
import { isWordLike } from '../filters/words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const STOCK =
  /^(?:password|passwd|pass|pwd|secret|root|admin|test|postgres|mysql|redis|mongo|user|foobared|example|changeme|123456?|guest)[\d!]{0,4}$/i;

function assess({ secret }: SecretMatch): Assessment {
  if (isPlaceholder(secret) || STOCK.test(secret) || /^[$%{<[(`*]/.test(secret)) return { is: 'placeholder' };
  return isWordLike(secret) || /^\d{1,5}$/.test(secret) ? { is: 'nothing' } : { is: 'secret' };
}

const SHARED = {
  kind: 'secret',
  severity: 'medium',
  remediation: [
    'Change the password at the database.',
    'Read it from a file of your home or a secret store.',
  ],
  guessable: true,
  assess,
} as const;

export const RULES: readonly SecretRule[] = [
  {
    ...SHARED,
    id: 'postgres-password',
    title: 'PostgreSQL password in the environment of psql',
    why: 'it signs in to the database that the command names.',
    references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
    keywords: ['pgpassword'],
    pattern:
      /PGPASSWORD["']?[ \t]{0,2}[=:][ \t]{0,2}["']?(?<secret>[^\s"'`;&|\\<>]{4,128})(?=["'\s;&|\\]|$)/g,
    reach: 160,
  },
  {
    ...SHARED,
    id: 'mysql-password',
    title: 'MySQL password in a command or in the environment',
    why: 'it signs in to the database that the command names.',
    references: ['https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html'],
    keywords: ['mysql_pwd', 'mysqldump ', 'mysqladmin ', 'mysql -'],
    pattern:
      /(?:MYSQL_PWD[ \t]{0,2}[=:][ \t]{0,2}["']?|\bmysql(?:dump|admin)?[ \t](?:[^\s|;&]{1,80}[ \t]{1,4}){0,8}?(?:--password=|-p)["']?)(?<secret>[^\s"'`;&|\\<>-][^\s"'`;&|\\<>]{4,127})(?=["'\s;&|\\]|$)/g,
    reach: 900,
  },
  {
    ...SHARED,
    id: 'redis-password',
    title: 'Redis password in a configuration or command',
    why: 'it reads and writes the store, sessions among its contents.',
    references: ['https://redis.io/docs/latest/operate/oss_and_stack/management/security/'],
    keywords: ['requirepass', 'masterauth', 'redis-cli', 'sentinel auth-pass'],
    pattern:
      /(?:(?:^|\n|--)[ \t]{0,4}(?:requirepass|masterauth)[ \t]{1,4}|redis-cli[ \t](?:[^\s|;&]{1,80}[ \t]{1,4}){0,6}?-a[ \t]{1,4}|sentinel auth-pass[ \t]{1,4}[\w.-]{1,60}[ \t]{1,4})["']?(?<secret>[^\s"'`;&|\\<>-][^\s"'`;&|\\<>]{4,255})(?=["'\s;&|\\]|$)/g,
    reach: 900,
  },
  {
    ...SHARED,
    id: 'mongo-password',
    title: 'MongoDB password in a command',
    why: 'it signs in to the database that the command names.',
    references: ['https://www.mongodb.com/docs/mongodb-shell/reference/options/'],
    keywords: ['mongo -', 'mongosh ', 'mongodump ', 'mongorestore ', 'mongoexport ', 'mongoimport '],
    pattern:
      /\bmongo(?:sh|dump|restore|export|import)?[ \t](?:[^\s|;&]{1,160}[ \t]{1,4}){0,8}?(?:--password[ =]|-p[ ])["']?(?<secret>[^\s"'`;&|\\<>-][^\s"'`;&|\\<>]{4,127})(?=["'\s;&|\\]|$)/g,
    reach: 1500,
  },
];

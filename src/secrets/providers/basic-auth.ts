import { endOf } from '../assignment.js';
import { isJumbled } from '../filters/jumbled.js';
import { isOrdinary } from '../filters/ordinary.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { isWordLike } from '../filters/words.js';
import { alphabetOf } from '../leading-run.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

/** Schemes whose URLs carry a name and password in use. */
const SCHEMES = [
  ...['http', 'https', 'ftp', 'ftps', 'sftp', 'ssh', 'smtp', 'smtps', 'imap', 'imaps', 'ldap', 'ldaps'],
  ...['postgres', 'postgresql', 'mysql', 'mysql2', 'mariadb', 'mssql', 'sqlserver', 'oracle', 'clickhouse'],
  ...['mongodb', 'mongodb+srv', 'redis', 'rediss', 'amqp', 'amqps', 'nats', 'mqtt', 'mqtts', 'neo4j', 'bolt'],
];

/** What manuals write in the place of a name or password, and the defaults of databases in containers. */
const STOCK =
  /^(?:user|username|usr|login|name|me|pass|password|passwd|passwort|p[a4][s5$]{2}w[o0]rd|pwd|pw|secret|token|key|credentials?|admin|root|test|testing|guest|default|demo|postgres|mysql|mongo|mongodb|redis|rabbitmq|rabbit|oracle|sa|git|foo|bar|baz|qux|hunter2|letmein|abc|qwerty|p|x|x-oauth-basic|x-access-token)[\d!]{0,4}$/i;

/** Hosts of documentation (RFC 2606, RFC 6761) and words for them. */
const NOWHERE =
  /(?:^|\.)(?:example|test|invalid)(?:\.\w{2,6})?$|^(?:host(?:name)?|server|domain|proxy|url|site)(?:\.\w{2,6})?$/i;

/** The machine itself, a private network, or a name without a dot, such as a container's. */
const NEARBY =
  /^(?:[\w-]{1,63}|127(?:\.\d{1,3}){3}|0\.0\.0\.0|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|.{1,200}\.(?:local|localhost|internal|lan))$/i;

const MIN_DRAWN_LENGTH = 16;

function assess({ secret, groups }: SecretMatch): Assessment {
  const { user = '', host = '' } = groups;
  if (isStock(user, secret)) return { is: 'placeholder' };
  if (NOWHERE.test(host)) return isJumbled(secret) ? EXAMPLE : { is: 'placeholder' };
  if (/^[A-Za-z]{1,11}$/.test(secret)) {
    return isJumbled(secret) ? { is: 'secret', severity: 'low' } : { is: 'nothing' };
  }
  if (/^\d{1,5}$/.test(secret) || isWordLike(secret)) return { is: 'nothing' };
  if (NEARBY.test(host)) return { is: 'secret', severity: 'low', details: { host: 'nearby' } };
  return { is: 'secret', severity: isDrawn(secret) ? 'high' : 'medium' };
}

/** A host was put in the place of the real one, but the password was not. */
const EXAMPLE: Assessment = { is: 'secret', severity: 'low', details: { host: 'example' } };

function isStock(user: string, password: string): boolean {
  return (
    STOCK.test(password) ||
    password === user ||
    isPlaceholder(password) ||
    /[$%]\w{1,64}$|^[:%$]|[{}]/.test(password)
  );
}

/** Whether a machine made the password: long, letters and digits mixed, no common form. */
function isDrawn(password: string): boolean {
  const isMixed = /[A-Za-z]/.test(password) && /\d/.test(password);
  return password.length >= MIN_DRAWN_LENGTH && isMixed && !isOrdinary(password);
}

const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const MAX_USER = 100;
const MAX_PASSWORD = 160;

/** Where a name ends, and where a password does: the characters that {@link RULES}' pattern excludes. */
const IN_PASSWORD = alphabetOf('[^\\s:@/\\\\"\'`<>?#]');

/** Of ten thousand URLs of source text hardly one has a colon and an at sign where a password would stand. */
function besideScheme(bytes: Uint8Array, offset: number): boolean {
  const user = bytes.indexOf(SLASH, offset) + 2;
  const colon = endOf(IN_PASSWORD, bytes, user, MAX_USER);
  return bytes[colon] === COLON && bytes[endOf(IN_PASSWORD, bytes, colon + 1, MAX_PASSWORD)] === AT;
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'url-basic-auth',
    kind: 'secret',
    severity: 'medium',
    title: 'Name and password in a URL',
    why: 'whoever reads the URL signs in to its host; proxies and logs keep such URLs too.',
    remediation: [
      'Change the password at the host.',
      'Read the new one from the environment or a secret store, and keep the URL without it.',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
    keywords: SCHEMES.map((scheme) => `${scheme}://`),
    pattern: new RegExp(
      `(?<![A-Za-z0-9+.-])(?:${SCHEMES.map((scheme) => scheme.replace('+', '\\+')).join('|')})://` +
        '(?<user>[^\\s:@/\\\\"\'`<>?#,;()]{0,100}):(?<secret>[^\\s:@/\\\\"\'`<>?#]{3,160})@' +
        '(?<host>[A-Za-z0-9_.-]{1,253})',
      'gi',
    ),
    startsAtKeyword: true,
    reach: 576,
    beside: besideScheme,
    guessable: true,
    assess,
  },
];

import { isJumbled } from '../filters/jumbled.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { isWordLike } from '../filters/words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

/** What manuals and tests sign in with: RFC 7617 and the rest of the world. */
const STOCK =
  /^(?:password|passwd|pass|pwd|pw|secret|open sesame|test|testing|admin|root|guest|user|username|token|foo|bar|baz|hunter2|123|1234|12345|123456|demo|example|x|changeme|elastic|postgres|opensesame|api_token|x-oauth-basic)[\d!]{0,4}$/i;

function assessPassword(user: string, password: string): Assessment {
  if (isPlaceholder(password) || STOCK.test(password) || password === user || /^[$%{<[(*]/.test(password)) {
    return { is: 'placeholder' };
  }
  if (password.length < MIN_PASSWORD || isWordLike(password)) return { is: 'nothing' };
  return { is: 'secret' };
}

const MIN_PASSWORD = 4;

/** Some services take a token for the name and no password; shorter names are names. */
const MIN_TOKEN = 12;

function assessPair(user: string, password: string): Assessment {
  if (password !== '') return assessPassword(user, password);
  return user.length >= MIN_TOKEN && /\d/.test(user) ? assessPassword('', user) : { is: 'nothing' };
}

/** `name:password` in base64. */
function assessHeader({ secret }: SecretMatch): Assessment {
  const decoded = Buffer.from(secret, 'base64').toString('latin1');
  const [, user = '', password = ''] =
    /^([\x21-\x39\x3b-\x7e]{0,128}):([\x20-\x7e]{0,256})$/.exec(decoded) ?? [];
  return assessPair(user, password);
}

/** A command up to its option: lines go on after a backslash. */
const CURL = /\bcurl[ \t][^|;&]{0,1000}$/;

function assessCommand({ groups, before }: SecretMatch): Assessment {
  const command = before.replace(/\\\r?\n/g, ' ');
  if (!CURL.test(command.slice(command.lastIndexOf('\n') + 1))) return { is: 'nothing' };
  const { doubleUser, double, singleUser, single, apartUser, apart, bareUser, bare } = groups;
  const user = doubleUser ?? singleUser ?? apartUser ?? bareUser ?? '';
  return assessPair(user, withoutBraces(double ?? single ?? apart ?? bare ?? ''));
}

/** `{password}` is a placeholder; what was filled in is seldom freed of its braces by all. */
function withoutBraces(password: string): string {
  const inner = /^\{([^{}]{1,200})\}$/.exec(password)?.[1] ?? '';
  return isJumbled(inner) ? inner : password;
}

const REMEDIATION = [
  'Change the password or revoke the token at the host.',
  'Read it from the environment or a file of your home: `curl --netrc`.',
] as const;

export const RULES: readonly SecretRule[] = [
  {
    id: 'http-basic-authorization',
    kind: 'secret',
    severity: 'medium',
    title: 'Name and password in an Authorization header',
    why: 'the header is the password in base64: whoever reads it signs in.',
    remediation: REMEDIATION,
    references: ['https://www.rfc-editor.org/rfc/rfc7617'],
    keywords: [
      ...['', '"', "'", '\\"'].flatMap((quote) =>
        [': ', ':', ', ', ' = ', '=', ' => '].flatMap((joint) =>
          ['', '"', "'", '\\"', '`'].map((open) => `ization${quote}${joint}${open}basic`),
        ),
      ),
      'ization"] = "basic',
      "ization'] = 'basic",
    ],
    pattern:
      /authorization["']?\]?[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}(?:\\?["'`])?Basic[ \t]{1,4}(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/gi,
    reach: 460,
    guessable: true,
    assess: assessHeader,
  },
  {
    id: 'curl-user-password',
    kind: 'secret',
    severity: 'medium',
    title: 'Name and password in a curl command',
    why: 'whoever reads the command signs in to its host.',
    remediation: REMEDIATION,
    references: ['https://curl.se/docs/manpage.html#-u'],
    keywords: [' -u ', '--user ', '--user='],
    pattern:
      /(?<=[ \t\n])(?:-u|--user)(?:=|[ \t]{0,4})(?:"(?<doubleUser>[^":\n]{0,100}):(?<double>[^"\n]{0,200})"|'(?<singleUser>[^':\n]{0,100}):(?<single>[^'\n]{0,200})'|(?<quote>["'])(?<apartUser>[^"':\n]{0,100})\k<quote>:\k<quote>(?<apart>[^"'\n]{0,200})\k<quote>|(?<bareUser>[^\s"':]{0,100}):(?<bare>[^\s"'|;&]{3,200}))/g,
    reach: 1200,
    guessable: true,
    assess: assessCommand,
  },
];

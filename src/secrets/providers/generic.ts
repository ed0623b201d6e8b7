import { isAssigned } from '../assignment.js';
import { likelyDummy } from '../body-assessment.js';
import { isChosen } from '../filters/chosen.js';
import { isDocumented } from '../filters/documented.js';
import { isDrawn } from '../filters/drawn.js';
import { decodedText } from '../filters/encoded.js';
import { fillsForm } from '../filters/filled.js';
import { isJumbled } from '../filters/jumbled.js';
import { isMemorable } from '../filters/memorable.js';
import { isOrdinary } from '../filters/ordinary.js';
import { isMarked, isTypedInOrder } from '../filters/placeholder.js';
import { HARMLESS_WORDS, KEYS_OF_THINGS, lastWord } from '../name-words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

/** What a name must say, nearly at its end: `DB_PASSWORD`, `apiKey`, `client-secret`. */
const PASSWORD_WORDS = 'passw(?:or)?d|passphrase|_pass|_pwd|(?:pass|pwd)(?=["\'=:]|[ ]{1,20}[=:])';
const KEY_WORDS =
  'secret|token|credential|_auth|(?:api|access|auth|private|account|master|encryption|signing|app)[-_.]?key';

/** A name that ends in nothing but `key` or `pat` means a secret only if its value cannot be anything else. */
const BARE_KEY = '[-_](?:key|pat)(?=[ ]?=(?![=~])|:(?!:)|["\'](?:[ :]|\\]))';

/** What may follow it: `secret_key_base64`, `tokenProd`, `PASSWORD_2`. Any other end is about a secret, not one. */
const TAIL =
  '(?:[-_.]?(?:key|token|value|string|b(?:ase)?64|hex|dev(?:elopment)?|prod(?:uction)?|staging|live|local|old|new|s?[-_]?\\d{1,2})){0,3}';

/** `=`, `:`, `:=`, `=>`, a typed declaration, a comma between arguments, XML, a flag's space; never a comparison. */
const SEPARATOR =
  '(?<=--[\\w-]{2,60})[ \\t]|:[ \\t]{0,3}[A-Za-z&][\\w.<>?*& ]{0,40}=(?![=>~])|:=|=>|=(?![=~])|:(?!:)|,|>|[ \\t]value[ \\t]{0,2}=';

const GAP = '[ \\t]{0,40}';
const NEXT_LINE = '(?:\\r?\\n[ \\t]{1,80}(?=["\'`]))?';
const STRING_PREFIX = '(?:[rbufLN@$](?=["\'`]))?';

/** Without quotes a value ends where the next one of a query or connection string begins. */
const VALUE =
  '(?<secret>(?<=["\'`])(?:(?!\\k<quote>)[^\\s\\\\<>]){8,2048}|(?<!["\'`])[^\\s"\'`\\\\<>;,&]{8,2048})';

/** A string inside a string: `'"value"'`. */
const OUTER_QUOTE = '(?:(?<outer>["\'`])(?=\\\\?(?!\\k<outer>)["\']))?';

const PATTERN = new RegExp(
  `(?<lead>(?<name>(?:${PASSWORD_WORDS}|${KEY_WORDS})${TAIL}|${BARE_KEY})(?<close>["'\\]\\\\)]{0,3})${GAP}(?<separator>${SEPARATOR})` +
    `${GAP}${NEXT_LINE}${STRING_PREFIX}${OUTER_QUOTE}(?<quote>\\\\?["'\`]|))${VALUE}`,
  'gi',
);

/** Where a value without quotes may stand: at the start of a line, in a URL's query, in a connection string. */
const BARE_LEAD =
  /^[ \t]{0,40}(?:(?:export|set|setx|env|arg|declare|readonly|local|-e|--env|-)[ \t]{1,4}|--?|-D|#[ \t]?|\/\/[ \t]?)?["']?$|[;?&]$/i;

/** What ends a value without quotes. */
const BARE_END = /^(?:[ \t]*(?:\r?\n|$)|[ \t]+[#/]|[;&"'<])/;

/** What ends the value of a flag, `--token VALUE`. */
const FLAG_END = /^(?:\s|$|["'`])/;

function assess(match: SecretMatch): Assessment {
  const { groups, before, secret } = match;
  const lead = groups.lead ?? '';
  const ahead = lastLine(before.slice(0, before.length - lead.length));
  const qualifier = /[\w.$-]{0,60}$/.exec(ahead)?.[0] ?? '';
  const name = groups.name ?? '';
  if (!isDelimited(match, ahead.slice(0, ahead.length - qualifier.length))) return NOTHING;
  if (HARMLESS_WORDS.has(lastWord(qualifier)) || isOtherPass(qualifier, name)) return NOTHING;
  if (isDocumented(secret)) return { is: 'example' };
  if (isMarked(secret) || isEncodedStandIn(secret)) return { is: 'placeholder' };
  if (isTypedInOrder(secret)) return fillsForm(secret) ? likelyDummy(TITLE) : { is: 'placeholder' };
  const isPassword = PASSWORD.test(name + (groups.close || groups.separator));
  if (isOrdinary(secret)) return isPassword && isGuess(match) ? GUESS : NOTHING;
  if (BARE_NAME.test(name)) return assessBareKey(secret, lastWord(qualifier));
  if (isPassword ? isChosen(secret) : isDrawn(secret)) return { is: 'secret' };
  return secret.length >= MIN_SHORT && isJumbled(secret) ? GUESS : NOTHING;
}

/** Base64 of what says that it is no secret, or of one word as name and password: `admin:admin`. */
function isEncodedStandIn(value: string): boolean {
  const decoded = decodedText(value);
  return decoded !== null && (isMarked(decoded) || /^([^:]{1,100}):\1$/.test(decoded));
}

/** Shorter values in disorder are abbreviations and versions. */
const MIN_SHORT = 10;

const PASSWORD = new RegExp(`^(?:${PASSWORD_WORDS})`, 'i');

/**
 * A password of words tells nobody for sure that it is one, and is looked for only where no code can stand: in quotes,
 * and behind `NAME=`.
 */
function isGuess({ groups, secret }: SecretMatch): boolean {
  const isLiteral = groups.quote !== '' || (groups.separator === '=' && /^[A-Z_]+$/.test(groups.name ?? ''));
  return isLiteral && isMemorable(secret);
}

const GUESS: Assessment = { is: 'secret', severity: 'low' };

const BARE_NAME = /^[-_](?:key|pat)$/i;

const MIN_BARE_LENGTH = 20;
const HEX = /^[0-9a-f]+$/i;

function assessBareKey(value: string, thing: string): Assessment {
  if (KEYS_OF_THINGS.has(thing) || value.length < MIN_BARE_LENGTH || HEX.test(value)) return NOTHING;
  return isDrawn(value) && /^[A-Za-z0-9_+/=-]+$/.test(value) ? { is: 'secret', severity: 'low' } : NOTHING;
}

const NOTHING: Assessment = { is: 'nothing' };

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** Whether the value is a whole literal: closed by its own quote, or alone where no quote is needed. */
function isDelimited({ groups, after }: SecretMatch, ahead: string): boolean {
  const { quote = '', separator = '' } = groups;
  if (quote !== '') return after.startsWith(quote);
  if (separator === '>') return after.startsWith('</');
  if (/^[ \t]$/.test(separator)) return FLAG_END.test(after);
  return /^(?:=|:|:=)$/.test(separator) && BARE_LEAD.test(ahead) && BARE_END.test(after);
}

/**
 * `bypass`, `compass`: the short words count only at the start of a word. `FirstPass` is a run over data.
 */
function isOtherPass(qualifier: string, name: string): boolean {
  if (/^p(?:ass|wd)$/.test(name) && /[A-Za-z]$/.test(qualifier)) return true;
  return /^_?pass$/i.test(name) && RUNS.has(lastWord(qualifier));
}

const RUNS: ReadonlySet<string> = new Set(
  'first second third last final next single two multi render shader filter encoder'.split(' '),
);

const TITLE = 'Value assigned to a name that means a secret';

export const RULES: readonly SecretRule[] = [
  {
    id: 'generic-secret',
    kind: 'secret',
    severity: 'medium',
    title: TITLE,
    why: 'if it is a real password or key, it opens whatever its name says.',
    remediation: [
      'If it is real, change it where it is used, and read the new one from the environment or a secret store.',
      'If it is not, write a value that nobody mistakes for one, such as `changeme`.',
    ],
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
    keywords: [
      ...['passw', 'passphrase', '_pass', 'pass"', "pass'", 'pass=', 'pass:', 'pass =', 'pass :', 'pass  '],
      ...[
        '_pwd',
        'pwd"',
        "pwd'",
        'pwd=',
        'pwd:',
        'pwd =',
        'pwd :',
        'pwd  ',
        'secret',
        'token',
        'credential',
        '_auth',
      ],
      ...['api', 'access', 'auth', 'private', 'account', 'master', 'encryption', 'signing'].flatMap((word) =>
        ['', '-', '_', '.'].map((joint) => `${word}${joint}key`),
      ),
      ...['appkey', 'app-key', 'app_key', 'app.key'],
      ...['_key', '-key', '_pat', '-pat'].flatMap((name) =>
        ['=', ' =', ':', '":', "':", '" ', "' ", '"]', "']"].map((end) => `${name}${end}`),
      ),
    ],
    pattern: PATTERN,
    startsAtKeyword: true,
    reach: 2432,
    beside: isAssigned,
    guessable: true,
    assess,
  },
];

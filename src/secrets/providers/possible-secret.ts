import { likelyDummy } from '../body-assessment.js';
import { isDocumented } from '../filters/documented.js';
import { isDrawn } from '../filters/drawn.js';
import { fillsForm } from '../filters/filled.js';
import { isOrdinary } from '../filters/ordinary.js';
import { isMarked, isTypedInOrder } from '../filters/placeholder.js';
import { isFollowedByValue, LONGEST_VALUE, MIN_VALUE } from '../following-value.js';
import { HARMLESS_WORDS, KEYS_OF_THINGS, lastWord } from '../name-words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const STRONG_WORDS = ['secret', 'token', 'credential', 'passphrase'];
const WEAK_WORDS = ['private', 'access', 'key(?=[-_. :=>"\'`)])', '[-_]pat'];

/** Between the word and the value stand quotes, brackets and separators, `API key is "…"`, or a line's end. */
const JOINT = '[-_. :=>"\'`()\\t]{1,6}';
const CONNECTIVE = '(?:api|access|private|secret|token|key|value|is|are)(?![A-Za-z0-9])';
const LINK = `(?:${JOINT}${CONNECTIVE}){0,3}(?:${JOINT}|[ \\t]?\\r?\\n[ \\t]{0,8})`;

const MIN_WEAK_LENGTH = 20;

/** Two digits at the least: source text is full of long names without. */
const DIGITS = `(?=(?:[A-Za-z_+/=.-]{0,${LONGEST_VALUE}}\\d){2})`;
const VALUE = `${DIGITS}[A-Za-z0-9](?:[A-Za-z0-9_+/=-]|\\.(?=[A-Za-z0-9])){${MIN_VALUE - 1},${LONGEST_VALUE - 1}}`;

const PATTERN = new RegExp(
  `(?<lead>(?<word>${[...STRONG_WORDS, ...WEAK_WORDS].join('|')})(?<link>${LINK}))(?<secret>${VALUE})(?![A-Za-z0-9_+/=-])`,
  'gi',
);

const TITLE = 'Value beside a word that means a secret';

function assess({ groups, before, secret, after }: SecretMatch): Assessment {
  const { lead = '', word = '', link = '' } = groups;
  const ahead = before.slice(0, before.length - lead.length);
  if (!startsWord(ahead, word) || link.includes('==') || GOES_ON.test(after)) return NOTHING;
  const thing = lastWord(/[\w.$-]{0,60} ?$/.exec(ahead)?.[0] ?? '');
  const isStrong =
    STRONG_WORDS.includes(word.toLowerCase()) || /secret|token|key/i.test(link) || OWNERS_OF_KEYS.has(thing);
  if (HARMLESS_WORDS.has(thing) || (!isStrong && KEYS_OF_THINGS.has(thing))) return NOTHING;
  if (UUID.test(secret)) return isStrong && !IDEMPOTENT.has(thing) ? POSSIBLE : NOTHING;
  if (!isStrong && secret.length < MIN_WEAK_LENGTH) return NOTHING;
  return judged(secret, isStrong);
}

function judged(value: string, isStrong: boolean): Assessment {
  if (isDocumented(value)) return { is: 'example' };
  if (isMarked(value)) return NOTHING;
  const isTyped = isTypedInOrder(value);
  if (isTyped && isStrong && fillsForm(value)) return likelyDummy(TITLE);
  if (isOrdinary(value) || !isDrawn(value) || !hasMixedPart(value)) return NOTHING;
  if (isTyped) return likelyDummy(TITLE);
  return isStrong || !HEX.test(value) ? POSSIBLE : NOTHING;
}

/** A pattern, an index or a call. */
const GOES_ON = /^[[({\\]/;

/** Whose key opens something: `API key`, `access-key`. */
const OWNERS_OF_KEYS: ReadonlySet<string> = new Set(
  'api app access account auth client master private secret service signing encryption'.split(' '),
);

/** A UUID for a mere `token`, or a `ClientToken`, tells one call from the next. */
const IDEMPOTENT: ReadonlySet<string> = new Set(['', 'client']);

const NOTHING: Assessment = { is: 'nothing' };
const POSSIBLE: Assessment = { is: 'secret' };
const HEX = /^[0-9a-f]+$/i;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Not `monkey`, whose last letters are another word's; words of one's own may be glued on: `clientsecret`, `acmeKEY`. */
function startsWord(ahead: string, word: string): boolean {
  if (!/[A-Za-z]$/.test(ahead)) return true;
  return /[a-z]$/.test(ahead) ? /^[A-Z]/.test(word) || STRONG_WORDS.includes(word) : false;
}

/** Names of files, functions and keys of a keyboard hold digits too, but not among the letters of one long part. */
function hasMixedPart(value: string): boolean {
  return value
    .split(/[^A-Za-z0-9]/)
    .some((part) => part.length >= MIN_PART && /\d\D*\d/.test(part) && /[A-Za-z]\d*[A-Za-z]/.test(part));
}

const MIN_PART = 10;

export const RULES: readonly SecretRule[] = [
  {
    id: 'possible-secret',
    kind: 'secret',
    severity: 'low',
    title: TITLE,
    why: 'it looks drawn at random; if it is a key, it opens whatever the text beside it says.',
    remediation: [
      'If it is real, change it where it is used, and read the new one from the environment or a secret store.',
      'If it is not, write a value that nobody mistakes for one, such as `your-token-here`.',
    ],
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
    keywords: [
      ...STRONG_WORDS,
      ...['private', 'access', '-pat', '_pat'],
      ...['-', '_', '.', ' ', ':', '=', '>', '"', "'", '`', ')'].map((joint) => `key${joint}`),
    ],
    pattern: PATTERN,
    startsAtKeyword: true,
    reach: LONGEST_VALUE + 80,
    beside: isFollowedByValue,
    guessable: true,
    assess,
  },
];

/** Words long enough that a random token never holds one: less than once in a billion of 40 characters. */
const LONG_WORDS = /example|changeme|change[-_. ]me|placeholder|redacted|replace[-_. ]?me|replace[-_. ]with/i;

/** Shorter words count only where they stand alone. */
const WHOLE_WORDS =
  /(?<![a-z0-9])(?:dummy|sample|fake|mock(?:ed)?|masked|insert|todo|fixme|foo|bar|foobar|your|goes|here)(?![a-z0-9])/i;

/** `YOURKEY`, `yourToken`, `MY_API_KEY_HERE`. */
const YOURS = /^["'[(]?your(?:[A-Z]|[a-z]{0,12}[-_ .]|[a-z]{0,12}$)|^YOUR|_HERE$/;

/** What a template engine, shell or formatter fills in. */
const TEMPLATES = [
  /[$#]\{/,
  /\$\(/,
  /^\$[A-Za-z_]\w{0,99}$/,
  /\{\{/,
  /^\{[A-Za-z_][\w.]{0,99}\}$/,
  /<[%A-Za-z][^<>]{0,200}>/,
  /%\(\w{1,99}\)s/,
  /^%[A-Za-z_]\w{0,99}%$/,
  /^@[A-Za-z_][\w.-]{0,99}@$/,
  /^__[A-Za-z]\w{0,99}__$/,
];

/** Stars, dots or an ellipsis (in UTF-8, read as Latin-1) in place of what was cut out. */
const BLANKS = /\*{3}|\.{3}|\xe2\x80\xa6|\xe2\x80\xa2{2}|x{6}|(?<![a-z0-9])x{3,5}(?![a-z0-9])/i;

/** From this length on, a run such as `12345678` or `abcdefgh` is no chance. */
const MIN_SEQUENCE = 8;

const ORDERS = [
  'abcdefghijklmnopqrstuvwxyz',
  // `0` comes before `1` and after `9`.
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
];
const SEQUENCES = ORDERS.flatMap((order) => [order, [...order].reverse().join('')]).join(' ');

/** A value of fewer different characters is typed with one finger. */
const MIN_DISTINCT = 4;

/** A value that repeats a unit of at most this length from end to end was made by hand. */
const MAX_PERIOD = 16;
const MIN_PERIODIC_LENGTH = 8;

/** Whether a value stands for a secret that is not there: documentation, a template, a masked print. */
export function isPlaceholder(value: string): boolean {
  return isMarked(value) || isTypedInOrder(value);
}

/** Whether a value is no secret at sight: it says so, or is one character over and over. */
export function isStandIn(value: string): boolean {
  return isMarked(value) || isMonotonous(value);
}

/** Whether a value says by itself that it is no secret: words, a template, blanks. */
export function isMarked(value: string): boolean {
  return (
    LONG_WORDS.test(value) ||
    WHOLE_WORDS.test(value) ||
    YOURS.test(value) ||
    BLANKS.test(value) ||
    TEMPLATES.some((template) => template.test(value))
  );
}

/** Whether a value was typed in the order of an alphabet or again and again, not drawn: it is no secret, or a dummy. */
export function isTypedInOrder(value: string): boolean {
  return isMonotonous(value) || hasLongSequence(value);
}

/** Whether many characters stand in the order of the alphabet, of digits or of a keyboard, forth or back. */
export function hasLongSequence(value: string): boolean {
  // Signs between are passed over: `ABCDEFG-HIJKLMN`. Letters and digits may alternate: `1a2b3c4d5e6f7g8h`.
  const typed = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  return [typed, typed.replace(/\d/g, ''), typed.replace(/\D/g, '')].some(hasRun);
}

function hasRun(typed: string): boolean {
  for (let end = MIN_SEQUENCE; end <= typed.length; end++) {
    if (SEQUENCES.includes(typed.slice(end - MIN_SEQUENCE, end))) return true;
  }
  return false;
}

/** Whether a value is few characters over and over, or mostly one of them. */
export function isMonotonous(value: string): boolean {
  if (value.length < MIN_PERIODIC_LENGTH) return new Set(value).size === 1;
  return new Set(value).size < MIN_DISTINCT || isPeriodic(value) || isMostlyOne(value);
}

/** Whether one character is repeated through more than half of a value. */
export function isMostlyOne(value: string): boolean {
  return longestRepetition(value) * 2 > value.length;
}

function isPeriodic(value: string): boolean {
  const longest = Math.min(MAX_PERIOD, Math.floor(value.length / 2));
  for (let period = 1; period <= longest; period++) {
    if (value.slice(period) === value.slice(0, -period)) return true;
  }
  return false;
}

function longestRepetition(value: string): number {
  let longest = 0;
  let run = 0;
  for (let index = 0; index < value.length; index++) {
    run = value[index] === value[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

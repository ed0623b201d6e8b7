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

/** A value of fewer different characters is typed with one finger. */
const MIN_DISTINCT = 4;

/** A value that repeats a unit of at most this length from end to end was made by hand. */
const MAX_PERIOD = 16;
const MIN_PERIODIC_LENGTH = 8;

/** Whether a value stands for a secret that is not there: documentation, a template, a masked print. */
export function isPlaceholder(value: string): boolean {
  return isStandIn(value) || hasLongSequence(value);
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

/** Whether each of many characters follows the one before it, `9` by `0`; letters and digits may alternate. */
export function hasLongSequence(value: string): boolean {
  const lower = value.toLowerCase();
  return hasRun(lower) || hasRun(lower.replace(/[^a-z]/g, '')) || hasRun(lower.replace(/[^0-9]/g, ''));
}

function hasRun(lower: string): boolean {
  let run = 1;
  for (let index = 1; index < lower.length; index++) {
    const previous = lower.charCodeAt(index - 1);
    const current = lower.charCodeAt(index);
    const follows = current === previous + 1 || (previous === NINE && current === ZERO);
    run = follows && isAlphanumeric(current) && isAlphanumeric(previous) ? run + 1 : 1;
    if (run >= MIN_SEQUENCE) return true;
  }
  return false;
}

/** Whether a value is few characters over and over, or mostly one of them. */
export function isMonotonous(value: string): boolean {
  if (value.length < MIN_PERIODIC_LENGTH) return new Set(value).size === 1;
  return (
    new Set(value).size < MIN_DISTINCT || isPeriodic(value) || longestRepetition(value) * 2 > value.length
  );
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

const ZERO = 0x30;
const NINE = 0x39;

/** @param code A digit or lower-case letter. */
function isAlphanumeric(code: number): boolean {
  return (code >= ZERO && code <= NINE) || (code >= 0x61 && code <= 0x7a);
}

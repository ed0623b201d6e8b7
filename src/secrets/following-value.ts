import { endOf } from './assignment.js';
import { alphabetOf } from './leading-run.js';

/** Characters of the shortest value beside a word that counts. */
export const MIN_VALUE = 16;
/** Characters of the longest. */
export const LONGEST_VALUE = 2048;

const IN_JOINT = alphabetOf('[-_. :=>"\'`()\\t\\r\\n]');
const IN_VALUE = alphabetOf('[A-Za-z0-9_+/=.-]');
const LETTER = alphabetOf('[A-Za-z]');

const LONGEST_WORD = 10;
const LONGEST_CONNECTIVE = 7;
const MAX_CONNECTIVES = 3;
const LONGEST_JOINT = 12;
const MIN_DIGITS = 2;

const DASH = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const UNDERSCORE = 0x5f;

/**
 * Whether something long with digits in it follows the word at an offset, after no more than separators and a few short
 * words: `token is 9f…`. In source text it hardly ever does.
 */
export function isFollowedByValue(bytes: Uint8Array, offset: number): boolean {
  const joint = bytes[offset] === DASH || bytes[offset] === UNDERSCORE;
  let at = endOf(LETTER, bytes, joint ? offset + 1 : offset, LONGEST_WORD);
  for (let connectives = 0; connectives <= MAX_CONNECTIVES; connectives++) {
    const start = endOf(IN_JOINT, bytes, at, LONGEST_JOINT);
    if (start === at) return false;
    if (startsValue(bytes, start)) return true;
    at = endOf(LETTER, bytes, start, LONGEST_CONNECTIVE);
    if (at === start) return false;
  }
  return false;
}

function startsValue(bytes: Uint8Array, start: number): boolean {
  const end = endOf(IN_VALUE, bytes, start, LONGEST_VALUE);
  if (end - start < MIN_VALUE) return false;
  let digits = 0;
  for (let at = start; at < end && digits < MIN_DIGITS; at++) if (isDigit(bytes[at] ?? 0)) digits++;
  return digits === MIN_DIGITS;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

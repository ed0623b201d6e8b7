import { alphabetOf } from './leading-run.js';

const IN_NAME = alphabetOf('[\\w.-]');
const IN_OPTION = alphabetOf('[\\w-]');
const CLOSING = alphabetOf('["\'\\]\\\\)]');
const BLANK = alphabetOf('[ \\t]');

const VISIBLE = alphabetOf('[^\\s]');

const MAX_NAME = 80;
const MAX_CLOSING = 3;
const MAX_GAP = 40;
const MAX_OPTION = 64;
const MAX_TYPE = 64;
const MIN_VALUE = 8;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const SMALL_V = 0x76;
const TILDE = 0x7e;

/**
 * Whether a separator and something long enough for a value follow the name that starts at an offset: `=`, `:`, `=>`, a
 * comma, the end of a tag, ` value=`, or a blank after an option.
 */
export function isAssigned(bytes: Uint8Array, offset: number): boolean {
  const nameEnd = endOf(IN_NAME, bytes, offset, MAX_NAME);
  const closed = endOf(CLOSING, bytes, nameEnd, MAX_CLOSING);
  const at = endOf(BLANK, bytes, closed, MAX_GAP + 1);
  const next = bytes[at + 1];
  switch (bytes[at]) {
    case COMMA:
    case GREATER:
      return hasValue(bytes, at + 1);
    case COLON:
      return next !== COLON && (hasValue(bytes, next === EQUALS ? at + 2 : at + 1) || isTyped(bytes, at));
    case EQUALS:
      return next !== EQUALS && next !== TILDE && hasValue(bytes, next === GREATER ? at + 2 : at + 1);
  }
  if (at === closed) return false;
  return ((bytes[at] ?? 0) | 0x20) === SMALL_V || isOption(bytes, offset);
}

/** Whether what follows a separator is long enough for a value: on the same line, or as a string on the next. */
function hasValue(bytes: Uint8Array, offset: number): boolean {
  const start = endOf(BLANK, bytes, offset, MAX_GAP);
  const lineEnd = bytes[start] === CARRIAGE_RETURN ? start + 1 : start;
  if (bytes[lineEnd] === LINE_FEED) return BLANK[bytes[lineEnd + 1] ?? 0] === 1;
  return endOf(VISIBLE, bytes, start, MIN_VALUE) === start + MIN_VALUE;
}

/** `name: Type = value`. */
function isTyped(bytes: Uint8Array, colon: number): boolean {
  const end = Math.min(bytes.length, colon + MAX_TYPE);
  for (let at = colon + 1; at < end; at++) if (bytes[at] === EQUALS) return true;
  return false;
}

/** The end of what stands at an offset of these characters, no more than so many. */
export function endOf(alphabet: Uint8Array, bytes: Uint8Array, start: number, longest: number): number {
  const limit = Math.min(start + longest, bytes.length);
  let end = start;
  while (end < limit && alphabet[bytes[end] as number] === 1) end++;
  return end;
}

/** Whether the word around an offset begins with two dashes, or holds them: `--api-token`. */
function isOption(bytes: Uint8Array, offset: number): boolean {
  const limit = Math.max(1, offset - MAX_OPTION);
  for (let at = offset - 1; at >= limit && IN_OPTION[bytes[at] as number] === 1; at--) {
    if (bytes[at] === DASH && bytes[at - 1] === DASH) return true;
  }
  return false;
}

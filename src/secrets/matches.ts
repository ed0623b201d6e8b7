import type { Span } from '../model/finding.js';
import type { SourceText } from '../model/source-text.js';
import type { SecretContext, SecretMatch, SecretRule } from './rule.js';
import { type Window, windowsAround } from './windows.js';

/** Bytes read on both sides of a window, so that look-arounds never take its border for the text's. */
const MARGIN = 64;

/** A match of a rule's pattern, with the place of its secret in the text. */
export interface PlacedMatch extends Span {
  readonly match: SecretMatch;
}

/**
 * Every match of a rule that lies within its reach of a keyword, as if the pattern had run over the whole text. One
 * after the other, since a text may be full of them: the next is looked for when the one before is judged.
 *
 * @param offsets Where the rule's keywords start.
 */
export function* matchesOf(
  rule: SecretRule,
  text: SourceText,
  offsets: readonly number[],
  context: SecretContext,
): Generator<PlacedMatch> {
  for (const window of windowsAround(offsets, rule.reach, text.length)) {
    const origin = Math.max(0, window.start - MARGIN);
    const slice = text.slice(origin, window.end + MARGIN);
    for (const matched of matchesIn(rule, slice, origin, window)) {
      const isWhole = origin + matched.index >= window.start;
      if (!isWhole || origin + matched.index + matched[0].length > window.end) continue;
      const [start, end] = secretIn(rule.pattern, slice, matched);
      if (start === end) continue;
      const before = slice.slice(Math.max(0, start - rule.reach), start);
      const after = slice.slice(end, end + rule.reach);
      const match = { secret: slice.slice(start, end), groups: matched.groups ?? {}, before, after, context };
      yield { start: origin + start, end: origin + end, match };
    }
  }
}

function matchesIn(
  { pattern, startsAtKeyword }: SecretRule,
  slice: string,
  origin: number,
  window: Window,
): Iterable<RegExpExecArray> {
  return startsAtKeyword === true
    ? matchesAt(variant(STICKY, pattern, 'y'), slice, origin, window.offsets)
    : matchesAnywhere(variant(GLOBAL, pattern, 'g'), slice);
}

/** What is judged between two matches may run the same pattern: each search says itself where it goes on. */
function* matchesAnywhere(pattern: RegExp, slice: string): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const matched = pattern.exec(slice);
    if (matched === null) return;
    from = pattern.lastIndex + (matched[0] === '' ? 1 : 0);
    yield matched;
  }
}

/** What matches at one of these offsets, unless it lies in the match before it: as a search from left to right. */
function* matchesAt(
  pattern: RegExp,
  slice: string,
  origin: number,
  offsets: Uint32Array,
): Generator<RegExpExecArray> {
  let from = 0;
  for (const offset of offsets) {
    const at = offset - origin;
    if (at < from) continue;
    pattern.lastIndex = at;
    const matched = pattern.exec(slice);
    if (matched === null) continue;
    from = at + Math.max(1, matched[0].length);
    yield matched;
  }
}

/** Where the secret stands in the slice: the group of that name, or the whole match. */
function secretIn(pattern: RegExp, slice: string, matched: RegExpExecArray): readonly [number, number] {
  const whole = [matched.index, matched.index + matched[0].length] as const;
  if (matched.groups?.secret === undefined) return whole;
  const indexed = variant(INDEXED, pattern, 'dy');
  indexed.lastIndex = matched.index;
  return indexed.exec(slice)?.indices?.groups?.secret ?? whole;
}

const GLOBAL = new WeakMap<RegExp, RegExp>();
const STICKY = new WeakMap<RegExp, RegExp>();
/** Telling the places of groups takes longer: only what matched is asked so, once more at the same place. */
const INDEXED = new WeakMap<RegExp, RegExp>();

/** The same pattern for another sort of search; made when a rule's keyword is first met. */
function variant(known: WeakMap<RegExp, RegExp>, pattern: RegExp, search: string): RegExp {
  const made = known.get(pattern) ?? new RegExp(pattern.source, pattern.flags.replace(/[dgy]/g, '') + search);
  known.set(pattern, made);
  return made;
}

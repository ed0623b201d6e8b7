import type { Span } from '../model/finding.js';
import type { SourceText } from '../model/source-text.js';
import type { SecretContext, SecretMatch, SecretRule } from './rule.js';
import { windowsAround } from './windows.js';

/** Bytes read on both sides of a window, so that look-arounds never take its border for the text's. */
const MARGIN = 64;

/** A match of a rule's pattern, with the place of its secret in the text. */
export interface PlacedMatch extends Span {
  readonly match: SecretMatch;
}

/**
 * Every match of a rule that lies within its reach of a keyword, as if the pattern had run over the whole text.
 *
 * @param offsets Where the rule's keywords start.
 */
export function matchesOf(
  rule: SecretRule,
  text: SourceText,
  offsets: readonly number[],
  context: SecretContext,
): readonly PlacedMatch[] {
  return windowsAround(offsets, rule.reach, text.length).flatMap((window) =>
    matchesIn(rule, text, window, context),
  );
}

function matchesIn(rule: SecretRule, text: SourceText, window: Span, context: SecretContext): PlacedMatch[] {
  const origin = Math.max(0, window.start - MARGIN);
  const slice = text.slice(origin, window.end + MARGIN);
  const found: PlacedMatch[] = [];
  for (const matched of slice.matchAll(indexed(rule.pattern))) {
    const isWhole = origin + matched.index >= window.start;
    if (!isWhole || origin + matched.index + matched[0].length > window.end) continue;
    const { groups = {}, indices } = matched;
    const [start, end] = indices?.groups?.secret ?? [matched.index, matched.index + matched[0].length];
    const secret = slice.slice(start, end);
    if (secret === '') continue;
    const before = slice.slice(Math.max(0, start - rule.reach), start);
    const after = slice.slice(end, end + rule.reach);
    const match = { secret, groups, before, after, context };
    found.push({ start: origin + start, end: origin + end, match });
  }
  return found;
}

const INDEXED = new WeakMap<RegExp, RegExp>();

/** The same pattern telling the places of its groups; made when a rule's keyword is first met. */
function indexed(pattern: RegExp): RegExp {
  const known = INDEXED.get(pattern);
  if (known !== undefined) return known;
  const flags = new Set([...pattern.flags, 'd', 'g']);
  const made = new RegExp(pattern.source, [...flags].join(''));
  INDEXED.set(pattern, made);
  return made;
}

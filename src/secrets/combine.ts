import type { Detection } from '../model/finding.js';
import type { SourceText } from '../model/source-text.js';
import type { Combination } from './combination.js';

/** A detection that may be part of a combination, with its line. */
interface Part {
  readonly detection: Detection;
  readonly line: number;
}

interface Pair {
  readonly anchor: Part;
  readonly companion: Part;
}

/**
 * The companions looked at on each side of an anchor. The nearest free one is among them unless this many
 * anchors crowd about the same place; then some parts stay findings of their own, and the work stays linear.
 */
const NEIGHBOURS = 16;

/** Joins parts that stand near each other: nearest pairs first, each part once. The joined replace their parts. */
export function combined(
  detections: readonly Detection[],
  combinations: readonly Combination[],
  text: SourceText,
): readonly Detection[] {
  if (detections.length < 2) return detections;
  return combinations.reduce((parts, combination) => joined(parts, combination, text), detections);
}

function joined(
  detections: readonly Detection[],
  combination: Combination,
  text: SourceText,
): readonly Detection[] {
  const [anchorRule, companionRule] = combination.parts;
  const anchors = detections.filter((each) => each.ruleId === anchorRule);
  const companions = detections.filter((each) => each.ruleId === companionRule);
  if (anchors.length === 0 || companions.length === 0) return detections;

  const taken = new Set<Detection>();
  const found: Detection[] = [];
  for (const { anchor, companion } of nearestFirst(pairs(anchors, companions, combination.maxLines, text))) {
    if (taken.has(anchor.detection) || taken.has(companion.detection)) continue;
    taken.add(anchor.detection).add(companion.detection);
    const lines = { anchor: anchor.line, companion: companion.line };
    found.push(combination.join(anchor.detection, companion.detection, lines));
  }
  return [...detections.filter((each) => !taken.has(each)), ...found].sort(
    (left, right) => left.start - right.start,
  );
}

/** Pairs within `maxLines` lines of each other. */
function pairs(
  anchors: readonly Detection[],
  companions: readonly Detection[],
  maxLines: number,
  text: SourceText,
): Pair[] {
  const place = (detection: Detection): Part => ({ detection, line: text.lineAt(detection.start) });
  const sorted = companions.map(place).sort(compareParts);
  const found: Pair[] = [];
  let next = 0;
  for (const anchor of anchors.map(place).sort(compareParts)) {
    while (next < sorted.length && compareParts(sorted[next] as Part, anchor) < 0) next++;
    for (const companion of sorted.slice(Math.max(0, next - NEIGHBOURS), next + NEIGHBOURS)) {
      if (Math.abs(companion.line - anchor.line) <= maxLines) found.push({ anchor, companion });
    }
  }
  return found;
}

function compareParts(left: Part, right: Part): number {
  return left.detection.start - right.detection.start;
}

/** By lines apart, then by bytes apart, then by place. */
function nearestFirst(found: Pair[]): Pair[] {
  const lines = ({ anchor, companion }: Pair) => Math.abs(companion.line - anchor.line);
  const bytes = ({ anchor, companion }: Pair) => Math.abs(companion.detection.start - anchor.detection.start);
  return found.sort(
    (left, right) =>
      lines(left) - lines(right) ||
      bytes(left) - bytes(right) ||
      left.anchor.detection.start - right.anchor.detection.start,
  );
}

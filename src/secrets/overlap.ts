import type { Detection, Span } from '../model/finding.js';
import { compareSeverity } from '../model/severity.js';

/** A match that a rule has judged. */
export type Verdict = Span & {
  /** Whether the rule knows its secrets by a form of their own, not by a name beside them. */
  readonly specific: boolean;
} & ({ readonly is: 'secret'; readonly detection: Detection } | { readonly is: 'example' | 'placeholder' });

/**
 * One verdict for each stretch of text: the best of those that overlap. In this order: a form of its own beats
 * a mere name, a secret beats an example, the longer beats the shorter, the worse the milder. A winner hides all
 * that those it beats would have hidden.
 *
 * @returns By start, disjoint.
 */
export function withoutOverlaps(verdicts: readonly Verdict[]): readonly Verdict[] {
  return clusters(verdicts).flatMap((cluster) => (cluster.length === 1 ? cluster : winners(cluster)));
}

/** Groups of verdicts that overlap, also by way of others, by start. */
function clusters(verdicts: readonly Verdict[]): readonly Verdict[][] {
  const groups: Verdict[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const verdict of [...verdicts].sort((left, right) => left.start - right.start)) {
    if (verdict.start < end) groups.at(-1)?.push(verdict);
    else groups.push([verdict]);
    end = Math.max(end, verdict.end);
  }
  return groups;
}

function winners(cluster: readonly Verdict[]): readonly Verdict[] {
  const kept: Verdict[] = [];
  for (const verdict of [...cluster].sort(compareVerdicts)) {
    const place = firstEndingAfter(kept, verdict.start);
    const rival = kept[place];
    if (rival === undefined || rival.start >= verdict.end) kept.splice(place, 0, verdict);
    else kept[place] = hidingToo(rival, verdict);
  }
  return kept;
}

function compareVerdicts(left: Verdict, right: Verdict): number {
  return (
    Number(right.specific) - Number(left.specific) ||
    Number(right.is === 'secret') - Number(left.is === 'secret') ||
    right.end - right.start - (left.end - left.start) ||
    (left.is === 'secret' && right.is === 'secret'
      ? compareSeverity(left.detection.severity, right.detection.severity)
      : 0)
  );
}

/** Index of the first of these sorted, disjoint spans that ends after an offset. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function hidingToo(winner: Verdict, loser: Verdict): Verdict {
  if (winner.is !== 'secret' || loser.is !== 'secret') return winner;
  const masks = [...winner.detection.masks, ...loser.detection.masks];
  return { ...winner, detection: { ...winner.detection, masks } };
}

import type { Skipped } from '../model/report.js';
import { visible } from './visible.js';

/** How often things were skipped for one reason. */
export interface SkippedForReason {
  readonly reason: string;
  readonly count: number;
}

/** Counts by reason, the most frequent first; what a reason says in brackets at its end is left out. */
export function reasonsOf(skipped: readonly Skipped[]): readonly SkippedForReason[] {
  const counts = new Map<string, number>();
  for (const each of skipped) {
    const reason = visible(each.reason.replace(/ \([^()]*\)$/, ''));
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const reasons = [...counts].map(([reason, count]) => ({ reason, count }));
  return reasons.sort((left, right) => right.count - left.count || (left.reason < right.reason ? -1 : 1));
}

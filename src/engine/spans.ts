import type { Span } from '../model/finding.js';

/** Sorted, and merged where they overlap or touch. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Those of sorted, disjoint spans that share a byte with the range; found by bisection. */
export function spansWithin<Each extends Span>(
  spans: readonly Each[],
  start: number,
  end: number,
): readonly Each[] {
  const first = firstIndex(spans, (span) => span.end > start);
  const after = firstIndex(spans, (span) => span.start >= end);
  return spans.slice(first, after);
}

/** The first index whose span passes a test that all spans after it pass too. */
function firstIndex(spans: readonly Span[], passes: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(spans[middle] as Span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

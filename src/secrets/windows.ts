import type { Span } from '../model/finding.js';

/**
 * The stretches of a text within `reach` of one of these offsets: sorted, disjoint and not touching, so that
 * what lies within `reach` of a keyword lies whole in exactly one of them. All together they are never longer
 * than the text, however many keywords there are.
 *
 * @param offsets In any order.
 */
export function windowsAround(offsets: readonly number[], reach: number, length: number): readonly Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const offset of sorted(offsets)) {
    const start = Math.max(0, offset - reach);
    const end = Math.min(length, offset + reach);
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

/** Hits come almost in order: by the end of the keyword. Sorting numbers in a typed array is fastest. */
function sorted(offsets: readonly number[]): Uint32Array {
  return Uint32Array.from(offsets).sort();
}

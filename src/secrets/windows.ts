import type { Span } from '../model/finding.js';

/** A stretch of text, with the offsets about which it lies, in order. */
export interface Window extends Span {
  readonly offsets: Uint32Array;
}

/**
 * The stretches of a text within `reach` of one of these offsets: sorted, disjoint and not touching, so that
 * what lies within `reach` of a keyword lies whole in exactly one of them. All together they are never longer
 * than the text, however many keywords there are.
 *
 * @param offsets In any order.
 */
export function windowsAround(offsets: readonly number[], reach: number, length: number): readonly Window[] {
  const all = sorted(offsets);
  const windows: Window[] = [];
  for (let first = 0, next = 1; first < all.length; first = next++) {
    while (next < all.length && at(all, next) - reach <= at(all, next - 1) + reach) next++;
    windows.push({
      start: Math.max(0, at(all, first) - reach),
      end: Math.min(length, at(all, next - 1) + reach),
      offsets: all.subarray(first, next),
    });
  }
  return windows;
}

function at(offsets: Uint32Array, index: number): number {
  return offsets[index] as number;
}

/** Hits come almost in order: by the end of the keyword. Sorting numbers in a typed array is fastest. */
function sorted(offsets: readonly number[]): Uint32Array {
  const all = Uint32Array.from(offsets);
  return offsets.length < 2 ? all : all.sort();
}

import type { Notice } from '../model/report.js';
import { compareText } from './order.js';

/** Notices of one sort shown; the rest is counted. */
export const MAX_NAMED = 20;

/** Where in a list of excuses or in a scanned file something is to be told. */
export type Remark = Notice & { readonly line: number };

/**
 * Remarks of one sort, by place, and where there are too many, their number.
 *
 * @param rest What the remarks that are left out say, after their number: 'further entries have run out.'
 */
export function listed(remarks: readonly Remark[], rest: string): readonly Notice[] {
  // A file that several commits hold says the same several times.
  const distinct = new Map(remarks.map((remark) => [JSON.stringify(remark), remark]));
  const sorted = [...distinct.values()].sort((left, right) => {
    return (
      compareText(left.path ?? '', right.path ?? '') ||
      left.line - right.line ||
      compareText(left.message, right.message)
    );
  });
  const [first] = sorted;
  if (first === undefined || sorted.length <= MAX_NAMED) return sorted;
  const summary = `${sorted.length - MAX_NAMED} ${rest}`;
  return [...sorted.slice(0, MAX_NAMED), { level: first.level, message: summary, path: null, line: null }];
}

import { standingOf } from '../judge/standing.js';
import type { Compare, Comparison } from '../model/comparable.js';
import type { DetectorContext } from './detectors.js';

const NOTHING_COMPARED: Comparison = () => 'not compared';

/** Compares the policies of a change with those of its base. Loaded when there are some. */
export function comparisonUnder({ profile, accounts }: DetectorContext): Compare {
  return async (newer, older) => {
    if (newer.every(({ comparables }) => comparables.length === 0)) return NOTHING_COMPARED;
    const { comparePolicies } = await import('../policies/comparison/compare.js');
    return comparePolicies(newer, older, { profile, accounts, mayMove });
  };
}

/** What stood among tests or examples granted nothing: elsewhere it is new. */
function mayMove(from: string, to: string): boolean {
  const kind = standingOf(from)?.kind ?? null;
  return kind === null || kind === (standingOf(to)?.kind ?? null);
}

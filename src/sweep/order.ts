import { compareText } from '../judge/order.js';
import { compareSeverity } from '../model/severity.js';
import type { SweepFinding } from '../model/sweep.js';
import { isStanding } from './finding.js';

/** What matters most first: what counts, the worst, what stands in most places. For `Array.sort`. */
export function byWeight(left: SweepFinding, right: SweepFinding): number {
  return (
    Number(right.places.some(isStanding)) - Number(left.places.some(isStanding)) ||
    compareSeverity(left.severity, right.severity) ||
    right.places.length - left.places.length ||
    compareText(left.ruleId, right.ruleId) ||
    compareText(left.fingerprint, right.fingerprint)
  );
}

import type { Detection } from '../model/finding.js';
import type { RuleDescription } from '../model/rule.js';

/** Parts of one credential that stand near each other and are then one finding: a key's ID and its secret. */
export interface Combination extends RuleDescription {
  readonly kind: 'secret';
  /** Rule ids of the two parts. The finding stands where the first is. */
  readonly parts: readonly [anchor: string, companion: string];
  /** Parts farther apart than this are not joined; nearest pairs go first, and each part joins once. */
  readonly maxLines: number;
  /** The joined finding; `details.parts` names both parts' places and redacted forms. */
  join(anchor: Detection, companion: Detection, lines: PartLines): Detection;
}

/** Lines of the two parts, from 1. */
export interface PartLines {
  readonly anchor: number;
  readonly companion: number;
}

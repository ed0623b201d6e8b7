import type { Finding } from '../model/finding.js';
import { type Baseline, type BaselineEntry, formatBaseline, mainSalt } from './baseline.js';

/**
 * The text of the baseline after a run: the entries that still match, and every finding that nothing excuses.
 * Salts stay as long as an entry needs them.
 *
 * @param baseline The one that the findings were judged with; has a salt (see `saltedBaseline`).
 * @param kept Its entries that stay.
 */
export function renewedBaseline(
  baseline: Baseline,
  kept: readonly BaselineEntry[],
  findings: readonly Finding[],
): string {
  const salt = mainSalt(baseline);
  if (salt === null) throw new RangeError('A baseline that is to be written needs a salt.');
  const added = findings.filter(({ suppressed }) => suppressed === null);
  const entries = [
    ...kept,
    ...added.map(({ fingerprint, ruleId, path }) => {
      return { fingerprint, saltId: salt.id, ruleId, path, line: 0 };
    }),
  ];
  const needed = new Set([salt.id, ...kept.map(({ saltId }) => saltId)]);
  return formatBaseline({ salts: baseline.salts.filter(({ id }) => needed.has(id)), entries });
}

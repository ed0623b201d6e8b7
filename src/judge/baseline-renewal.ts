import type { Options } from '../inputs/options.js';
import type { FileScan } from '../model/file-scan.js';
import type { Finding } from '../model/finding.js';
import { type Baseline, type BaselineEntry, formatBaseline, mainSalt, parseBaseline } from './baseline.js';
import { type Circumstances, type Judgement, judge } from './judge.js';

/**
 * Judges what scanning found, and where a baseline is to be written, once more by the new one, so that what it takes
 * up is excused.
 *
 * @returns `renewed` is the text of the new baseline; `null` where none is to be written.
 */
export function judgeAndRenew(
  scans: readonly FileScan[],
  options: Options,
  circumstances: Circumstances,
): { readonly judgement: Judgement; readonly renewed: string | null } {
  const judgement = judge(scans, options, circumstances);
  const { baseline } = circumstances;
  if (options.writeBaseline === null || baseline === null) return { judgement, renewed: null };
  const renewed = renewedBaseline(baseline, judgement.keptEntries, judgement.findings);
  const again = { ...circumstances, baseline: parseBaseline(renewed, baseline.file) };
  return { judgement: judge(scans, options, again), renewed };
}

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

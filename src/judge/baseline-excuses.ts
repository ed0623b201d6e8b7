import type { Suppression } from '../model/finding.js';
import { type Baseline, type BaselineEntry, writtenPath } from './baseline.js';
import type { Excuses } from './excuses.js';
import { grouped } from './grouping.js';
import { listed } from './notices.js';

/** Excuses what a baseline knows, by fingerprint alone, and remembers which entries still match. */
export interface BaselineExcuses extends Excuses {
  /** Entries that match, or that this run could not tell about. */
  kept(): readonly BaselineEntry[];
}

const KNOWN: Suppression = { by: 'baseline', reason: null, until: null };

/** @param isOnTrial Whether this run would have found what an entry stands for, if it was still there. */
export function createBaselineExcuses(
  { file, salts, entries }: Baseline,
  isOnTrial: (entry: BaselineEntry) => boolean,
): BaselineExcuses {
  const byFingerprint = grouped(entries, ({ fingerprint }) => fingerprint);
  const needed = new Set(entries.map(({ saltId }) => saltId));
  const inUse = salts.filter(({ id }) => needed.has(id));
  const used = new Set<BaselineEntry>();
  const isStale = (entry: BaselineEntry) => !used.has(entry) && isOnTrial(entry);

  return {
    excuse({ fingerprint }) {
      const matching = inUse.flatMap(({ value }) => byFingerprint.get(fingerprint(value)) ?? []);
      for (const entry of matching) used.add(entry);
      return matching.length === 0 ? null : KNOWN;
    },
    kept: () => entries.filter((entry) => !isStale(entry)),
    notices() {
      const remarks = entries.filter(isStale).map(({ ruleId, path, line }) => {
        const entry = `${ruleId} in ${writtenPath(path)}`;
        const message = `The entry for ${entry} matches nothing any more. Write the baseline anew.`;
        return { level: 'notice', path: file, line, message } as const;
      });
      return listed(remarks, 'further entries of the baseline match nothing any more.');
    },
  };
}

import { type Baseline, type BaselineEntry, mainSalt } from '../judge/baseline.js';
import { ConfigurationError } from '../model/errors.js';
import type { Sweep } from '../model/sweep.js';
import { isStanding } from './finding.js';

/**
 * A baseline with the findings of a sweep that count. It must be the one that the sweep was made with, since
 * fingerprints are keyed with its salt.
 *
 * @throws ConfigurationError where it is not.
 */
export function withFindings(baseline: Baseline, { saltId, findings }: Sweep): Baseline {
  const salt = mainSalt(baseline);
  if (salt === null || salt.id !== saltId) {
    throw new ConfigurationError([
      `The sweep was not made with the baseline '${baseline.file}', so its fingerprints do not fit in. Make an empty one ` +
        'by `starkey scan --write-baseline FILE` in an empty folder, and give it to `sweep scan --baseline FILE`.',
    ]);
  }
  const entries = findings.flatMap(({ fingerprint, ruleId, places }): readonly BaselineEntry[] => {
    const place = places.find(isStanding);
    if (place === undefined) return [];
    return [{ fingerprint, saltId, ruleId, path: `${place.repository}/${place.path}`, line: 0 }];
  });
  return { ...baseline, entries: [...baseline.entries, ...entries] };
}

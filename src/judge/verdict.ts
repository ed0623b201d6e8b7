import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { type FailOn, reaches } from '../model/severity.js';

/** What a run comes to. */
export interface Verdict {
  /** Whether findings reach the threshold. */
  readonly failed: boolean;
  /**
   * `clean`: everything was looked at and no finding stands. `findings`: some stand, whether or not they
   * reach the threshold. `incomplete`: something was not looked at, and no finding reaches the threshold.
   */
  readonly conclusion: Report['conclusion'];
  /** 1 where findings reach the threshold, else 2 where the scan is not whole, else 0. */
  readonly exitStatus: 0 | 1 | 2;
}

/** @param complete Whether all that should have been scanned was. */
export function verdict(
  findings: readonly Pick<Finding, 'severity' | 'suppressed'>[],
  failOn: FailOn,
  complete: boolean,
): Verdict {
  const standing = findings.filter(({ suppressed }) => suppressed === null);
  if (standing.some(({ severity }) => reaches(severity, failOn))) {
    return { failed: true, conclusion: 'findings', exitStatus: 1 };
  }
  if (!complete) return { failed: false, conclusion: 'incomplete', exitStatus: 2 };
  return { failed: false, conclusion: standing.length > 0 ? 'findings' : 'clean', exitStatus: 0 };
}

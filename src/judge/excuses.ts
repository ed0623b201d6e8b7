import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import type { Suppression } from '../model/finding.js';
import type { Notice } from '../model/report.js';

/** A detection on trial. */
export interface Subject {
  readonly scan: FileScan;
  readonly detection: LocatedDetection;
  /** Its fingerprint under a salt. */
  readonly fingerprint: (salt: string) => string;
}

/**
 * One way to excuse findings. Every one is asked about every finding, whether or not another has excused it,
 * so that `notices` tells truly what matched nothing.
 */
export interface Excuses {
  /** Why this finding does not count, or `null` where these excuses do not meet it. */
  excuse(subject: Subject): Suppression | null;
  /** What to tell once all findings were seen. */
  notices(): readonly Notice[];
}

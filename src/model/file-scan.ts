import type { Detection, Excerpt, Location } from './finding.js';
import type { PassedOver } from './report.js';

/** A detection with its place in lines and columns and the redacted line it stands on. */
export interface LocatedDetection extends Detection {
  readonly location: Location;
  readonly excerpt: Excerpt | null;
}

/** A `starkey:allow RULE -- reason` comment. */
export interface AllowComment {
  /** Where the comment stands, from 1. */
  readonly line: number;
  /** The lines whose findings it excuses. */
  readonly covers: readonly number[];
  readonly rules: readonly string[];
  /** `null` where none is given: then it excuses nothing. */
  readonly reason: string | null;
}

/** All that was found in one file, not yet judged. Holds raw secrets. */
export interface FileScan {
  /** Raw: may hold a secret itself. */
  readonly path: string;
  readonly detections: readonly LocatedDetection[];
  readonly allows: readonly AllowComment[];
  readonly passedOver: PassedOver;
  /** What of the file could not be understood, a sentence each. */
  readonly unread: readonly string[];
}

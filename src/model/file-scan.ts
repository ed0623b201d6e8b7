import type { ChangeOrigin } from './change-status.js';
import type { Found } from './detector.js';
import type { CommitReference, Detection, Excerpt, Location } from './finding.js';

/** A detection with its place in lines and columns and the redacted line it stands on. */
export interface LocatedDetection extends Detection {
  readonly location: Location;
  readonly excerpt: Excerpt | null;
  /** What it is to the change that is scanned; left out where no change is. */
  readonly origin?: ChangeOrigin;
}

/** All that was found in one file, not yet judged. Holds raw secrets. */
export interface FileScan extends Required<Omit<Found, 'masks'>> {
  /** Raw: may hold a secret itself. */
  readonly path: string;
  readonly detections: readonly LocatedDetection[];
  /** The path of the archive that holds the file, as `a.zip` does `a.zip!inner/.env`. */
  readonly archive?: string;
  /** The commit whose version of the file this is; absent for what is scanned as it stands now. */
  readonly commit?: CommitReference | null;
}

import type { FileScan } from '../model/file-scan.js';
import type { Mode, Skipped } from '../model/report.js';

/** What reading and finding gave, whatever was read. */
export interface Scanned {
  readonly mode: Mode;
  /** Commits by their whole ids; `null` where there is none. */
  readonly base: string | null;
  readonly head: string | null;
  readonly scans: readonly FileScan[];
  readonly skipped: readonly Skipped[];
  /** Raw paths of all that was looked at or skipped, which may hold secrets themselves. */
  readonly paths: readonly string[];
  /** Files (or blobs) and bytes that were really scanned. */
  readonly files: number;
  readonly bytes: number;
  /** Whether the whole tree was looked at, rather than some paths of it or a change. */
  readonly isWholeTree: boolean;
}

import type { FileScan } from '../model/file-scan.js';
import type { CommitReference } from '../model/finding.js';
import type { Mode, Notice, Skipped } from '../model/report.js';

/** What reading and finding gave, whatever was read. */
export interface Scanned {
  readonly mode: Mode;
  /** Commits by their whole ids; `null` where there is none. */
  readonly base: string | null;
  readonly head: string | null;
  /** How many commits were looked at; `null` where none is meant. */
  readonly commits: number | null;
  readonly scans: readonly FileScan[];
  readonly skipped: readonly Skipped[];
  /** What to tell beside findings; left out where there is nothing. */
  readonly notices?: readonly Notice[];
  /** Raw paths that are text to scan themselves: of all files, or of those that a change adds. */
  readonly paths: readonly string[];
  /** For paths that the newest tree does not hold: the commit that added them. */
  readonly pastPaths: ReadonlyMap<string, CommitReference>;
  /** Files (or versions of files) and bytes that were really scanned. */
  readonly files: number;
  readonly bytes: number;
  /** Whether the whole tree was looked at, rather than some paths of it or a change. */
  readonly isWholeTree: boolean;
}

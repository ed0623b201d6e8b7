import { scanPaths } from '../engine/path-names.js';
import type { Scanner } from '../engine/scanner.js';
import type { FileScan } from '../model/file-scan.js';
import type { Skipped } from '../model/report.js';
import type { Scanned } from './scanned.js';

/** What was read, the names of files among it. */
export interface Named {
  /** Those of contents and those of names. */
  readonly scans: readonly FileScan[];
  /** What was not looked at, by names that may be shown. */
  readonly skipped: readonly Skipped[];
  /** Whether everything was looked at that should have been. */
  readonly complete: boolean;
  /** What stands for a path in everything that leaves the process. */
  readonly redactPath: (path: string) => string;
}

/**
 * Scans the names of files as well, and takes the secrets out of those that are shown.
 *
 * @param broken What was left out beside what reading left out.
 */
export async function withNames(
  scanned: Scanned,
  broken: readonly Skipped[],
  scanner: Scanner,
): Promise<Named> {
  const skipped = [...scanned.skipped, ...broken];
  const inBase = scanned.scans.flatMap(({ detections }) => {
    return detections.flatMap(({ origin }) => origin?.base?.path ?? []);
  });
  const shown = [...[...scanned.scans, ...scanned.skipped].map(({ path }) => path), ...inBase];
  const names = await scanPaths(scanned.paths, shown, scanner);
  return {
    scans: [
      ...scanned.scans,
      ...names.scans.map((scan) => ({ ...scan, commit: scanned.pastPaths.get(scan.path) ?? null })),
    ],
    skipped: skipped.map((each) => ({ ...each, path: names.redact(each.path) })),
    complete: skipped.every(({ harmless }) => harmless),
    redactPath: names.redact,
  };
}

import type { Scanner } from '../engine/scanner.js';
import { textOf } from '../engine/text-of.js';
import type { Compare, Comparison, Novelty } from '../model/comparable.js';
import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import { compareSeverity } from '../model/severity.js';
import { readAddedLines } from '../scope/added-lines-reader.js';
import { CHANGE_MAX_BLOB_BYTES } from '../scope/change.js';
import { readHeld } from '../scope/tree.js';
import type { Version } from '../scope/version.js';
import type { RemovedFile } from '../scope/version-list.js';
import { type BaseScans, readBases, readRemoved } from './base-scans.js';
import type { VersionScan, VersionsReading } from './version-scan.js';

/** What a change brings, beside what was found in it. */
export interface Changed {
  /** Commits that were there before. */
  readonly bases: readonly string[];
  readonly versions: readonly Version[];
  readonly removedFiles: readonly RemovedFile[];
}

/**
 * What of a change's versions is new: secrets and practices on lines that a commit added, and policies that grant
 * what those of the base do not. Of a file that the base holds at another path, policies alone are new.
 *
 * @param baseScanner The scanner among the files of the base.
 */
export async function additionsOf(
  found: readonly VersionScan[],
  changed: Changed,
  reading: VersionsReading,
  baseScanner: Scanner,
  compare: Compare,
): Promise<readonly VersionScan[]> {
  const byLine = found.filter(({ scan }) => isFile(scan) && scan.detections.some(isByLine));
  const copies = await copiesOf(byLine, reading, changed.bases);
  const addedLines = await readAddedLines(
    reading.place,
    byLine.map(({ version }) => version).filter(({ blob }) => !copies.has(blob)),
    textOf,
    CHANGE_MAX_BLOB_BYTES,
  );
  const baseReading = { ...reading, scanner: baseScanner };
  const concerned = found.filter(isByBase);
  const bases = await readBases(
    concerned.map(({ version }) => version),
    baseReading,
  );
  const compared = await comparisonOf(found, bases, changed, baseReading, compare);
  return found.map(({ version, scan }) => {
    const known = identitiesIn(bases.get(version) ?? []);
    const detections = scan.detections.flatMap((detection): readonly LocatedDetection[] => {
      // An archive has no lines that could be compared.
      if (!isFile(scan)) return known.has(identityOf(detection)) ? [] : [detection];
      if (isByLine(detection)) {
        const { startLine, endLine } = detection.location;
        return addedLines.get(version)?.holds(startLine, endLine) ? [detection] : [];
      }
      if (!version.isNewest) return [];
      const novelty = compared(version.path, detection);
      if (novelty === 'not compared') return known.has(identityOf(detection)) ? [] : [detection];
      return novelty === 'known' ? [] : [withNovelty(detection, novelty)];
    });
    return { version, scan: { ...scan, detections, comparables: [] } };
  });
}

/** Those of the objects that a base holds already. */
async function copiesOf(
  found: readonly VersionScan[],
  { place }: VersionsReading,
  bases: readonly string[],
): Promise<ReadonlySet<string>> {
  const objects = new Set(found.map(({ version }) => version.blob));
  const held = await Promise.all(bases.map((base) => readHeld(place, base, objects)));
  return new Set(held.flatMap((each) => [...each]));
}

/** A policy is new by what it grants, all else by where it stands. */
function isByLine({ kind }: LocatedDetection): boolean {
  return kind !== 'policy';
}

/** Whether what was scanned is a file itself, rather than in an archive. */
function isFile({ archive }: FileScan): boolean {
  return archive === undefined;
}

/** Whether what the base held at the path tells what is new. */
function isByBase({ version, scan }: VersionScan): boolean {
  return !isFile(scan) || (version.isNewest && !scan.detections.every(isByLine));
}

/**
 * Compares the newest policies with those of the base: with what stood in the same files, and where that does not
 * account for all, with what all the files of the change held.
 */
async function comparisonOf(
  found: readonly VersionScan[],
  near: BaseScans,
  { versions, removedFiles }: Changed,
  reading: VersionsReading,
  compare: Compare,
): Promise<Comparison> {
  const newest = found.filter(({ version, scan }) => version.isNewest && isFile(scan));
  const comparables = newest.map(({ version, scan }) => ({
    path: version.path,
    comparables: scan.comparables,
  }));
  const first = await compare(comparables, textsOf(near));
  const isSettled = newest.every(({ version, scan }) =>
    scan.detections.every((detection) => isByLine(detection) || first(version.path, detection) === 'known'),
  );
  if (isSettled) return first;
  const others = versions.filter((version) => version.isNewest && !near.has(version));
  const far = await readBases(others, reading);
  const removed = await readRemoved(removedFiles, reading);
  return compare(comparables, [...textsOf(near), ...textsOf(far), ...textsOf(removed)]);
}

function textsOf(bases: BaseScans) {
  return [...bases.values()].flat().filter(isFile);
}

function identitiesIn(scans: readonly FileScan[]): ReadonlySet<string> {
  return new Set(scans.flatMap(({ detections }) => detections.map(identityOf)));
}

/** Only what is new counts, and is said first. */
function withNovelty(
  detection: LocatedDetection,
  { severity, sentence, details }: Novelty,
): LocatedDetection {
  return {
    ...detection,
    severity: compareSeverity(severity, detection.severity) > 0 ? severity : detection.severity,
    message: `${sentence} ${detection.message}`,
    details: { ...detection.details, change: details },
  };
}

/** What makes two detections the same secret or the same statement, wherever they stand. */
export function identityOf({ ruleId, identity }: LocatedDetection): string {
  return JSON.stringify([ruleId, ...identity]);
}

import { textOf } from '../engine/text-of.js';
import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import { readAddedLines } from '../scope/added-lines-reader.js';
import { CHANGE_MAX_BLOB_BYTES } from '../scope/change.js';
import type { Version } from '../scope/version.js';
import { scanVersions, type VersionScan, type VersionsReading } from './version-scan.js';

/**
 * What of a change's versions is new: secrets and practices on lines that a commit added, and policies that the
 * base does not hold at the same path in the same words.
 */
export async function additionsOf(
  found: readonly VersionScan[],
  reading: VersionsReading,
): Promise<readonly VersionScan[]> {
  const addedLines = await readAddedLines(
    reading.place,
    found
      .filter(({ version, scan }) => !version.isCopy && isFile(scan) && scan.detections.some(isByLine))
      .map(({ version }) => version),
    textOf,
    CHANGE_MAX_BLOB_BYTES,
  );
  const bases = await identitiesOfBase(found, reading);
  return found.map(({ version, scan }) => {
    const isNew = (detection: LocatedDetection) => {
      // An archive has no lines that could be compared.
      if (!isFile(scan)) return !bases.get(version)?.has(identityOf(detection));
      if (!isByLine(detection)) {
        return version.isNewest && !bases.get(version)?.has(identityOf(detection));
      }
      const { startLine, endLine } = detection.location;
      return addedLines.get(version)?.holds(startLine, endLine) ?? false;
    };
    return { version, scan: { ...scan, detections: scan.detections.filter(isNew) } };
  });
}

/** A policy is new by what it says, all else by where it stands. */
function isByLine({ kind }: LocatedDetection): boolean {
  return kind !== 'policy';
}

/** Whether what was scanned is a file itself, rather than in an archive. */
function isFile({ archive }: FileScan): boolean {
  return archive === undefined;
}

/** What the base held at the path of a version, where that is what tells what is new. */
async function identitiesOfBase(
  found: readonly VersionScan[],
  reading: VersionsReading,
): Promise<ReadonlyMap<Version, ReadonlySet<string>>> {
  const concerned = found.flatMap(({ version, scan }) => {
    const { base } = version;
    if (base === null) return [];
    const isConcerned = !isFile(scan) || (version.isNewest && !scan.detections.every(isByLine));
    return isConcerned ? [[version, { ...version, blob: base }] as const] : [];
  });
  const bases = new Map(concerned);
  const versions = new Map([...bases].map(([version, base]) => [base, version]));
  const { found: held } = await scanVersions([...versions.keys()], { ...reading, progress: () => {} });
  const identities = new Map<Version, Set<string>>();
  for (const { version: base, scan } of held) {
    const version = versions.get(base);
    if (version === undefined) continue;
    const known = identities.get(version) ?? new Set();
    for (const detection of scan.detections) known.add(identityOf(detection));
    identities.set(version, known);
  }
  return identities;
}

/** What makes two detections the same secret or the same statement, wherever they stand. */
export function identityOf({ ruleId, identity }: LocatedDetection): string {
  return JSON.stringify([ruleId, ...identity]);
}

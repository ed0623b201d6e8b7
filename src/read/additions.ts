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
      .filter(({ version, scan }) => !version.isCopy && scan.detections.some(isByLine))
      .map(({ version }) => version),
    textOf,
    CHANGE_MAX_BLOB_BYTES,
  );
  const basePolicies = await policiesOfBase(found, reading);
  return found.map(({ version, scan }) => {
    const isNew = (detection: LocatedDetection) => {
      if (!isByLine(detection)) {
        return version.isNewest && !basePolicies.get(version)?.has(identityOf(detection));
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

/** The policies that the base held at the path of a version. */
async function policiesOfBase(
  found: readonly VersionScan[],
  reading: VersionsReading,
): Promise<ReadonlyMap<Version, ReadonlySet<string>>> {
  const concerned = found.flatMap(({ version, scan }) => {
    const { base } = version;
    const isConcerned = version.isNewest && base !== null && !scan.detections.every(isByLine);
    return isConcerned ? [[version, { ...version, blob: base }] as const] : [];
  });
  const bases = new Map(concerned.map(([version, base]) => [base, version]));
  const { found: held } = await scanVersions([...bases.keys()], { ...reading, progress: () => {} });
  return new Map(
    held.flatMap(({ version: base, scan }) => {
      const version = bases.get(base);
      return version === undefined ? [] : [[version, identitiesOf(scan)] as const];
    }),
  );
}

function identitiesOf({ detections }: FileScan): ReadonlySet<string> {
  return new Set(detections.map(identityOf));
}

/** What makes two detections the same secret or the same statement, wherever they stand. */
export function identityOf({ ruleId, identity }: LocatedDetection): string {
  return JSON.stringify([ruleId, ...identity]);
}

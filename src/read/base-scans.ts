import type { FileScan } from '../model/file-scan.js';
import type { Version } from '../scope/version.js';
import type { RemovedFile } from '../scope/version-list.js';
import { scanVersions, type VersionsReading } from './version-scan.js';

/** What the base held, by the version that stands in its place or, where none does, by the version that stood there. */
export type BaseScans = ReadonlyMap<Version, readonly FileScan[]>;

/** Scans what the base held at the paths of versions. What cannot be read is missing. */
export async function readBases(versions: readonly Version[], reading: VersionsReading): Promise<BaseScans> {
  const bases = versions.flatMap((version) => {
    return version.base === null ? [] : [[version, { ...version, blob: version.base }] as const];
  });
  const scans = await scansOf(
    bases.map(([, base]) => base),
    reading,
  );
  return new Map(bases.map(([version, base]) => [version, scans.get(base) ?? []]));
}

/** Scans what the base held at paths that are gone. */
export async function readRemoved(
  files: readonly RemovedFile[],
  reading: VersionsReading,
): Promise<BaseScans> {
  const versions = files.map(
    ({ path, blob }): Version => ({
      kind: 'file',
      path,
      blob,
      size: 0,
      commit: null,
      order: 0,
      before: [],
      base: blob,
      isNewest: false,
    }),
  );
  return scansOf(versions, reading);
}

async function scansOf(versions: readonly Version[], reading: VersionsReading): Promise<BaseScans> {
  if (versions.length === 0) return new Map();
  const { found } = await scanVersions(versions, { ...reading, progress: () => {} });
  const scans = new Map<Version, FileScan[]>();
  for (const { version, scan } of found) {
    const known = scans.get(version);
    if (known === undefined) scans.set(version, [scan]);
    else known.push(scan);
  }
  return scans;
}

import { type ContentsScan, scanContents, scanContentsAndBinaries } from '../engine/contents.js';
import { isWorthKeeping } from '../engine/files.js';
import { PIECE_BYTES } from '../engine/large-file.js';
import type { Scanner } from '../engine/scanner.js';
import type { FileScan } from '../model/file-scan.js';
import type { Skipped } from '../model/report.js';
import type { Repository } from '../scope/git.js';
import { growingRoom } from '../scope/room.js';
import type { Version } from '../scope/version.js';
import { readVersions } from '../scope/version-reader.js';

/** What one version holds. */
export interface VersionScan {
  readonly version: Version;
  readonly scan: FileScan;
}

/** What reading and scanning versions gave. */
export interface VersionsScan {
  /** Those that hold something. */
  readonly found: readonly VersionScan[];
  readonly skipped: readonly Skipped[];
  /** Versions and bytes that were really scanned. */
  readonly files: number;
  readonly bytes: number;
}

export interface VersionsReading {
  readonly place: string | Repository;
  readonly scanner: Scanner;
  /** Whether binaries are looked through for tokens. */
  readonly binaries: boolean;
  /** Told after each version how many are done. */
  readonly progress: (done: number, total: number) => void;
}

/** As for files: of so many versions some will want what is often wanted. */
const VERSIONS_TO_WARM_UP_FOR = 100;

/** Reads versions from git and scans them; those that want something once more when it is loaded. */
export async function scanVersions(
  versions: readonly Version[],
  reading: VersionsReading,
): Promise<VersionsScan> {
  if (versions.length >= VERSIONS_TO_WARM_UP_FOR) await reading.scanner.warmUp();
  const first = await scanOnce(versions, reading);
  return withParts(first, reading);
}

async function withParts(first: VersionsScan, reading: VersionsReading): Promise<VersionsScan> {
  const wanting = first.found.filter(({ scan }) => scan.wants.length > 0);
  if (wanting.length === 0) return first;
  await reading.scanner.load([...new Set(wanting.flatMap(({ scan }) => scan.wants))]);
  const again = new Set(wanting.map(({ version }) => version));
  const silent = { ...reading, progress: () => {} };
  const second = await withParts(await scanOnce([...again], silent), silent);
  const isAgain = new Set(wanting.flatMap(({ scan }) => scan.unread.map((reason) => key(scan, reason))));
  const archives = wanting.flatMap(({ scan }) => (scan.archive === undefined ? [] : [`${scan.archive}!`]));
  const isWithin = (path: string) => archives.some((archive) => `${path}!`.startsWith(archive));
  return {
    ...first,
    found: [...first.found.filter(({ version }) => !again.has(version)), ...second.found],
    skipped: [
      ...first.skipped.filter(({ path, reason }) => !isAgain.has(key({ path }, reason)) && !isWithin(path)),
      ...second.skipped,
    ],
  };
}

function key({ path }: Pick<Version, 'path'>, reason: string): string {
  return `${path}\0${reason}`;
}

async function scanOnce(
  versions: readonly Version[],
  { place, scanner, binaries, progress }: VersionsReading,
): Promise<VersionsScan> {
  const found: VersionScan[] = [];
  const skipped: Skipped[] = [];
  const look = binaries ? scanContentsAndBinaries : scanContents;
  let files = 0;
  let bytes = 0;
  let done = 0;
  const visit = (version: Version, contents: Uint8Array) => {
    const { scan, unread, archive }: ContentsScan = look(version.path, placed(contents, scanner), scanner);
    progress(++done, versions.length);
    if (unread !== null) skipped.push({ path: version.path, ...unread });
    if (scan === null && archive === undefined) return;
    files++;
    bytes += contents.length;
    for (const member of archive?.members ?? []) {
      if (isWorthKeeping(member)) found.push({ version, scan: member });
    }
    skipped.push(...(archive?.skipped ?? []));
    if (scan === null) return;
    if (isWorthKeeping(scan)) found.push({ version, scan });
    skipped.push(...scan.unread.map((reason) => ({ path: version.path, reason, harmless: false })));
  };
  const unread = await readVersions(place, versions, growingRoom(), visit);
  return { found, skipped: [...skipped, ...unread], files, bytes };
}

/** Contents are read straight into the prefilter's memory; only large ones are given memory of their own. */
export function roomOf({ prefilter }: Scanner): (bytes: number) => Uint8Array {
  return (bytes) => (bytes > PIECE_BYTES ? Buffer.allocUnsafe(bytes) : prefilter.room(bytes));
}

/**
 * Contents come into memory of their own, since several gits may be read at once, and go to the prefilter's when they
 * are there whole; only large ones stay where they are.
 */
function placed(contents: Uint8Array, { prefilter }: Scanner): Uint8Array {
  if (contents.length > PIECE_BYTES) return contents;
  const room = prefilter.room(contents.length);
  room.set(contents);
  return room.subarray(0, contents.length);
}

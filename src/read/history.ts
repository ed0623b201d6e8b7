import type { Scanner } from '../engine/scanner.js';
import { boundYoungGeneration } from '../engine/young-generation.js';
import type { FileScan } from '../model/file-scan.js';
import type { Skipped } from '../model/report.js';
import { listHistory } from '../scope/history.js';
import { type MessageHolder, readMessages } from '../scope/message.js';
import type { PathFilter } from '../scope/path-filter.js';
import { growingRoom } from '../scope/room.js';
import { scanMessage } from './message-scan.js';
import { occurrencesOf, readReferences } from './occurrences.js';
import { pastPathsOf } from './past-paths.js';
import type { Scanned } from './scanned.js';
import { scanVersionsInPool, type VersionPool } from './version-pool.js';

export interface HistoryReading<Context> extends VersionPool<Context> {
  readonly filter: PathFilter;
  /** In bytes; larger versions are skipped and named. */
  readonly maxSize: number;
  readonly progress: (done: number, total: number) => void;
}

/** Scans everything that any ref reaches: each version of each file, names, messages of commits and tags. */
export async function scanHistory<Context>(
  folder: string,
  scanner: Scanner,
  pool: HistoryReading<Context>,
): Promise<Scanned> {
  boundYoungGeneration();
  const { filter, maxSize, jobs, progress } = pool;
  const options = { filter, maxSize, processes: jobs, stashes: false, reflog: false, progress: () => {} };
  // The rules are loaded while git lists.
  const [history] = await Promise.all([listHistory(folder, options), scanner.prepare()]);
  const reading = { place: folder, scanner, binaries: false, progress };
  const [{ found, skipped, files, bytes }, messages] = await Promise.all([
    scanVersionsInPool(history.versions, reading, pool),
    scanMessages(folder, history.messages, scanner),
  ]);
  return {
    mode: 'history',
    base: null,
    head: history.head,
    commits: history.commits,
    scans: [...(await occurrencesOf(found, folder, scanner)), ...messages.scans],
    skipped: [...history.skipped, ...skipped, ...messages.skipped],
    paths: history.addedNames.map(({ path }) => path),
    pastPaths: await pastPathsOf(history.addedNames, history.versions, folder, scanner),
    files,
    bytes,
    isWholeTree: false,
  };
}

async function scanMessages(
  folder: string,
  holders: readonly MessageHolder[],
  scanner: Scanner,
): Promise<{ readonly scans: readonly FileScan[]; readonly skipped: readonly Skipped[] }> {
  const found: { scan: FileScan; object: string; kind: MessageHolder['kind'] }[] = [];
  const skipped = await readMessages(folder, holders, growingRoom(), (message) => {
    const scan = scanMessage(message, scanner);
    if (scan !== null) found.push({ scan, object: message.object, kind: message.kind });
  });
  const ids = found.filter(({ kind }) => kind === 'commit').map(({ object }) => object);
  const commits = await readReferences(folder, ids, scanner);
  const scans = found.map(({ scan, object }) => ({ ...scan, commit: commits.get(object) ?? null }));
  return { scans, skipped };
}

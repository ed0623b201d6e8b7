import type { Scanner } from '../engine/scanner.js';
import { listCommitTree } from '../scope/commit-tree.js';
import type { PathFilter } from '../scope/path-filter.js';
import type { Scanned } from './scanned.js';
import { scanVersionsInPool, type VersionPool } from './version-pool.js';

export interface TreeReading<Context> extends VersionPool<Context> {
  readonly filter: PathFilter;
  /** In bytes; larger files are skipped and named. */
  readonly maxSize: number;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Scans the files of one commit, as they stand in git's store.
 *
 * @param commit Its whole id.
 */
export async function scanTree<Context>(
  folder: string,
  commit: string,
  scanner: Scanner,
  pool: TreeReading<Context>,
): Promise<Scanned> {
  const { filter, maxSize, progress } = pool;
  const tree = await listCommitTree(folder, commit, filter, maxSize);
  const reading = { place: folder, scanner, binaries: false, progress };
  const { found, skipped, files, bytes } = await scanVersionsInPool(tree.versions, reading, pool);
  const allSkipped = [...tree.skipped, ...skipped];
  return {
    mode: 'tree',
    base: null,
    head: commit,
    commits: null,
    scans: found.map(({ scan }) => scan),
    skipped: allSkipped,
    paths: [...tree.versions, ...tree.skipped].map(({ path }) => path),
    pastPaths: new Map(),
    files,
    bytes,
    isWholeTree: filter.paths.length === 0,
  };
}

import { type PoolOptions, scanFiles } from '../engine/pool.js';
import type { Scanner } from '../engine/scanner.js';
import { pathFromRoot, type Root } from '../scope/root.js';
import { listWorktree } from '../scope/worktree.js';
import type { Scanned } from './scanned.js';

/**
 * Scans files of the working tree.
 *
 * @param paths Files, folders and globs, relative to `cwd`.
 * @param exclude Globs relative to the root.
 */
export async function scanWorktree<Context>(
  root: Root,
  paths: readonly string[],
  exclude: readonly string[],
  cwd: string,
  scanner: Scanner,
  pool: PoolOptions<Context>,
): Promise<Scanned> {
  const listing = await listWorktree(root, paths, exclude, cwd);
  const { scans, skipped, files, bytes } = await scanFiles(listing.files, scanner, pool);
  const allSkipped = [...listing.skipped, ...skipped];
  return {
    mode: 'worktree',
    base: null,
    head: root.head,
    commits: null,
    scans,
    skipped: allSkipped,
    paths: [...listing.files, ...listing.skipped].map(({ path }) => path),
    pastPaths: new Map(),
    files,
    bytes,
    isWholeTree: paths.some((path) => pathFromRoot(root, path, cwd) === ''),
  };
}

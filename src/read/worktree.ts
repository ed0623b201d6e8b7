import { Pool, type PoolOptions } from '../engine/pool.js';
import type { Scanner } from '../engine/scanner.js';
import { trackedFiles } from '../scope/index-size.js';
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
  options: Omit<PoolOptions<Context>, 'root'>,
): Promise<Scanned> {
  const isWholeTree = paths.some((path) => pathFromRoot(root, path, cwd) === '');
  const pool = new Pool(scanner, { ...options, root: root.folder });
  // Git lists on a core of its own: what scanning needs gets ready meanwhile, if the tree is large enough.
  const ready = pool.prepareFor(isWholeTree ? trackedFiles(root) : 0);
  const [listing] = await Promise.all([listWorktree(root, paths, exclude, cwd), ready]).catch(
    async (error) => {
      await pool.dismiss();
      throw error;
    },
  );
  const { scans, skipped, files, bytes } = await pool.scan(listing.files);
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
    isWholeTree,
  };
}

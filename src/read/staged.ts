import { neighbourText } from '../engine/neighbours.js';
import type { Scanner } from '../engine/scanner.js';
import type { Compare } from '../model/comparable.js';
import type { PathFilter } from '../scope/path-filter.js';
import { hookRepository, listStaged } from '../scope/staged.js';
import { type NeighbourTree, neighboursInTree } from '../scope/tree-neighbours.js';
import { additionsOf } from './additions.js';
import { readDependents, unreadDependents } from './dependents.js';
import type { Scanned } from './scanned.js';
import { scanVersions } from './version-scan.js';

/**
 * Scans what the next commit would add.
 *
 * @param environment Git tells its hooks of the index by it.
 * @param cwd What relative paths in the environment count from.
 */
export async function scanStaged(
  folder: string,
  filter: PathFilter,
  scanner: Scanner,
  environment: Readonly<Record<string, string | undefined>>,
  cwd: string,
  compare: Compare,
  progress: (done: number, total: number) => void,
): Promise<Scanned> {
  const place = hookRepository(folder, environment, cwd);
  const staged = await listStaged(place, filter);
  const among = (tree: NeighbourTree) => scanner.among(neighboursInTree(place, tree, neighbourText));
  const reading = { place, scanner: among('index'), binaries: true, progress };
  const { found, skipped, files, bytes } = await scanVersions(staged.versions, reading);
  const baseScanner = staged.head === null ? scanner : among({ commit: staged.head });
  const dependents = await readDependents(staged, 'index', filter, reading);
  const additions = await additionsOf(
    [...found, ...dependents.found],
    { ...staged, versions: [...staged.versions, ...dependents.versions] },
    reading,
    baseScanner,
    compare,
  );
  return {
    mode: 'staged',
    base: staged.head,
    head: null,
    commits: null,
    scans: additions.map(({ scan }) => scan),
    skipped: [...staged.skipped, ...skipped, ...unreadDependents(dependents)],
    paths: staged.addedNames.map(({ path }) => path),
    pastPaths: new Map(),
    files,
    bytes,
    isWholeTree: false,
  };
}

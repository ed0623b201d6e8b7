import { folderOfPath, isOfModule, nameOfPath } from '../model/neighbours.js';
import type { Skipped } from '../model/report.js';
import { createPathFilter, type PathFilter } from '../scope/path-filter.js';
import { filesOfFolders, type NeighbourTree } from '../scope/tree-neighbours.js';
import type { Version } from '../scope/version.js';
import type { RemovedFile } from '../scope/version-list.js';
import { scanVersions, type VersionScan, type VersionsReading } from './version-scan.js';

/** A change that touches more folders of modules does not look at their other files. */
const MAX_FOLDERS = 1000;

const TOO_MANY = `The change touches more than ${MAX_FOLDERS} folders of Terraform: files in them that it leaves alone, and whose values it may change, were not looked at.`;

/** What a change touches. */
interface Touched {
  readonly versions: readonly Version[];
  readonly removedFiles: readonly RemovedFile[];
}

/** Files that a change leaves alone, though it may change what they say. */
export interface Dependents {
  readonly versions: readonly Version[];
  /** What their policies are. */
  readonly found: readonly VersionScan[];
  /** Why not all of them were looked at; `null` where they were. */
  readonly unread: string | null;
}

/**
 * The files of the newest tree that the change leaves alone and that are read with one that it touches: the default of
 * a variable may widen a statement in another file. What is new in them is told by comparison with the same text among
 * the base's files.
 *
 * @param tree The newest.
 */
export async function readDependents(
  touched: Touched,
  tree: NeighbourTree,
  filter: PathFilter,
  reading: VersionsReading,
): Promise<Dependents> {
  const newest = touched.versions.filter(({ isNewest }) => isNewest);
  const paths = new Set([...newest, ...touched.removedFiles].map(({ path }) => path));
  const ofModules = [...paths].filter((path) => isOfModule(nameOfPath(path)));
  const folders = [...new Set(ofModules.map(folderOfPath))];
  if (folders.length === 0) return { versions: [], found: [], unread: null };
  if (folders.length > MAX_FOLDERS) return { versions: [], found: [], unread: TOO_MANY };
  const judge = createPathFilter(filter);
  const versions = filesOfFolders(reading.place, tree, folders)
    .filter(({ path }) => isOfModule(nameOfPath(path)) && !paths.has(path) && judge(path) === 'wanted')
    .map(({ path, object }) => unchanged(path, object, tree));
  const { found } = await scanVersions(versions, { ...reading, progress: () => {} });
  return { versions, found: found.map(withPoliciesAlone), unread: null };
}

/** As an entry of what was not read. */
export function unreadDependents({ unread }: Dependents): readonly Skipped[] {
  return unread === null ? [] : [{ path: '.', reason: unread, harmless: false }];
}

function unchanged(path: string, blob: string, tree: NeighbourTree): Version {
  return {
    kind: 'file',
    path,
    blob,
    size: 0,
    commit: tree === 'index' ? null : tree.commit,
    order: Number.MAX_SAFE_INTEGER,
    before: [[blob]],
    base: blob,
    isNewest: true,
  };
}

function withPoliciesAlone({ version, scan }: VersionScan): VersionScan {
  return { version, scan: { ...scan, detections: scan.detections.filter(({ kind }) => kind === 'policy') } };
}

import type { Skipped } from '../model/report.js';
import { emptyTree } from './empty-tree.js';
import type { Repository } from './git.js';
import { askGit } from './git-stream.js';
import { startPackListing } from './object-facts.js';
import type { PathFilter } from './path-filter.js';
import { parseRawDiff, RAW_DIFF } from './raw-diff.js';
import type { Version } from './version.js';
import { VersionList } from './version-list.js';

/** The files of one commit. */
export interface CommitTree {
  readonly versions: readonly Version[];
  readonly skipped: readonly Skipped[];
}

/**
 * Lists the files of a commit from git's objects alone: nothing needs to be checked out, so that no attribute,
 * filter or name of the repository can change what is read.
 *
 * @param maxSize In bytes; larger files are skipped and named.
 */
export async function listCommitTree(
  place: string | Repository,
  commit: string,
  filter: PathFilter,
  maxSize: number,
): Promise<CommitTree> {
  const order = startPackListing(place);
  const result = await askGit(place, ['diff-tree', ...RAW_DIFF, await emptyTree(place), commit]);
  if (!result.ok) {
    const reason = `git could not list the files of ${commit}: ${result.reason}`;
    return { versions: [], skipped: [{ path: '.', reason, harmless: false }] };
  }
  const versions = new VersionList(filter);
  versions.addNewest(parseRawDiff(result.output), 0, commit);
  return versions.finish(place, { maxSize, isLargeHarmless: true, order });
}

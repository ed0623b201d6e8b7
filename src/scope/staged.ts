import { resolve } from 'node:path';
import type { Skipped } from '../model/report.js';
import { CHANGE_MAX_BLOB_BYTES } from './change.js';
import { emptyTree } from './empty-tree.js';
import type { GitFailure, Repository } from './git.js';
import { askGit } from './git-stream.js';
import type { PathFilter } from './path-filter.js';
import { pathText } from './path-text.js';
import { type DiffRecord, parseRawDiff, RAW_DIFF } from './raw-diff.js';
import { findCommit } from './revision.js';
import { EMPTY_TREE, readTree } from './tree.js';
import type { Version } from './version.js';
import { type AddedName, type RemovedFile, VersionList } from './version-list.js';

/** What the next commit would add. */
export interface Staged {
  /** The commit that it would follow; `null` before the first. */
  readonly head: string | null;
  /** The same as what was there before. */
  readonly bases: readonly string[];
  readonly complete: boolean;
  readonly skipped: readonly Skipped[];
  readonly versions: readonly Version[];
  readonly addedNames: readonly AddedName[];
  /** Files of the base that it takes away: what they held may have moved. */
  readonly removedFiles: readonly RemovedFile[];
}

/** What git tells its hooks: `git commit --only` and `--all` have an index of their own. */
const HOOK_VARIABLES = ['GIT_DIR', 'GIT_INDEX_FILE'] as const;

/**
 * The repository in which a hook runs, as the environment says it; without one, the folder's own.
 *
 * @param cwd What relative paths in the environment count from.
 */
export function hookRepository(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Repository {
  const kept = HOOK_VARIABLES.flatMap((name) => {
    const value = environment[name];
    return value === undefined || value === '' ? [] : [[name, resolve(cwd, value)]];
  });
  return { folder, variables: Object.fromEntries(kept) };
}

/**
 * Compares the index with the commit that is checked out, and in a merge with what is merged as well: what
 * comes from there is not added here. Reads objects, not the working tree, which may differ.
 *
 * @param maxSize In bytes; larger objects are skipped, and the scan is not whole.
 */
export async function listStaged(
  repository: Repository,
  filter: PathFilter,
  maxSize: number = CHANGE_MAX_BLOB_BYTES,
): Promise<Staged> {
  const head = await findCommit(repository, 'HEAD');
  const merged = head === null ? null : await findCommit(repository, 'MERGE_HEAD');
  const records = await diffIndex(repository, head);
  if ('reason' in records) return unlisted(head, records);
  const names = records.map(({ name }) => name.toString('latin1'));
  const tree = head === null ? EMPTY_TREE : await readTree(repository, head, names);
  if (!tree.ok) return unlisted(head, tree);
  const mergedRecords = merged === null ? null : await diffIndex(repository, merged);
  if (mergedRecords !== null && 'reason' in mergedRecords) return unlisted(head, mergedRecords);

  const versions = new VersionList(filter, [tree]);
  const added = mergedRecords === null ? records : inBoth(records, mergedRecords);
  versions.addNewest(added, 0, null);
  const listed = await versions.finish(repository, { maxSize, isLargeHarmless: false, order: 'given' });
  const skipped = [...listed.skipped, ...records.filter(({ isUnmerged }) => isUnmerged).map(inConflict)];
  return {
    head,
    bases: head === null ? [] : [head],
    complete: skipped.every(({ harmless }) => harmless),
    skipped,
    versions: listed.versions,
    addedNames: versions.addedNames,
    removedFiles: versions.removedFiles,
  };
}

/** @param commit `null` before the first, when everything in the index is new. */
async function diffIndex(
  repository: Repository,
  commit: string | null,
): Promise<readonly DiffRecord[] | GitFailure> {
  const tree = commit ?? (await emptyTree(repository));
  const parameters = ['diff-index', '--cached', '--ita-invisible-in-index', ...RAW_DIFF, tree];
  const result = await askGit(repository, parameters);
  return result.ok ? parseRawDiff(result.output) : result;
}

/** What is like neither of two parents, told as the diff of a merge commit tells it. */
function inBoth(records: readonly DiffRecord[], others: readonly DiffRecord[]): readonly DiffRecord[] {
  const other = new Map(others.map((record) => [record.name.toString('latin1'), record]));
  return records.flatMap((record) => {
    const match = other.get(record.name.toString('latin1'));
    return match === undefined ? [] : [{ ...record, before: [...record.before, ...match.before] }];
  });
}

function inConflict({ name }: DiffRecord): Skipped {
  return { path: pathText(name), reason: 'in a merge conflict that is not resolved', harmless: false };
}

function unlisted(head: string | null, { reason }: GitFailure): Staged {
  const skipped = [{ path: '.', reason: `git could not list what is staged: ${reason}`, harmless: false }];
  return { head, bases: [], complete: false, skipped, versions: [], addedNames: [], removedFiles: [] };
}

import type { Skipped } from '../model/report.js';
import type { Commit } from './commit.js';
import { type CommitList, listCommits } from './commit-list.js';
import { readCommits } from './commits.js';
import type { GitFailure, Repository } from './git.js';
import { askGit, streamGit } from './git-stream.js';
import { commitMessage, type Message } from './message.js';
import type { PathFilter } from './path-filter.js';
import type { Range } from './range.js';
import { type DiffRecord, parseRawDiff, RAW_DIFF } from './raw-diff.js';
import { readTree, type Tree } from './tree.js';
import type { Version } from './version.js';
import { type AddedName, type RemovedFile, VersionList } from './version-list.js';

/** All that a change adds. */
export interface Change {
  readonly base: string;
  readonly head: string;
  /** Every commit of the change, merges among them, parents before children. */
  readonly commits: readonly Commit[];
  /** False where something that the change adds may have been missed; `skipped` says what. */
  readonly complete: boolean;
  readonly skipped: readonly Skipped[];
  /** Those that share an object follow each other. */
  readonly versions: readonly Version[];
  readonly messages: readonly Message[];
  /** Files that the change adds: their names are text too. */
  readonly addedNames: readonly AddedName[];
  /** Files of the base that it takes away: what they held may have moved. */
  readonly removedFiles: readonly RemovedFile[];
}

/** GitHub takes no file above 100 MB, so that in a change nothing is left out for its size there. */
export const CHANGE_MAX_BLOB_BYTES = 1 << 27;

/** Criss-cross merges have several merge bases, seldom more than two. */
const MAX_MERGE_BASES = 4;

/** What was there before the change, the nearest first. */
interface Before {
  readonly trees: readonly Tree[];
  /** The net difference, as records of no commit. */
  readonly net: readonly DiffRecord[];
}

/**
 * Lists what every commit of a range adds, from git's objects alone: neither the disk nor settings, attributes
 * or refs of the repository have a say. A secret that one commit adds and a later one removes is in it.
 *
 * @param maxSize In bytes; larger objects are skipped, and the change is not whole.
 */
export async function listChange(
  place: string | Repository,
  range: Range,
  filter: PathFilter,
  maxSize: number = CHANGE_MAX_BLOB_BYTES,
): Promise<Change> {
  const [commits, before] = await Promise.all([readCommitsOf(place, range), readBefore(place, range)]);
  if ('reason' in commits) return unlisted(range, commits);
  if ('reason' in before) return unlisted(range, before);

  const versions = new VersionList(filter, before.trees);
  const orders = new Map(commits.list.ids.map((id, order) => [id, order]));
  for (const record of commits.records) versions.add(record, orders.get(record.commit) ?? 0);
  versions.addNewest(before.net, orders.size, range.head);
  const listed = await versions.finish(place, { maxSize, isLargeHarmless: false, order: 'given' });
  const skipped = [...commits.skipped, ...listed.skipped];
  return {
    base: range.base,
    head: range.head,
    commits: commits.commits,
    complete: skipped.every(({ harmless }) => harmless),
    skipped,
    versions: listed.versions,
    messages: commits.commits.map(commitMessage),
    addedNames: versions.addedNames,
    removedFiles: versions.removedFiles,
  };
}

async function readBefore(
  place: string | Repository,
  { base, head, forks = [] }: Range,
): Promise<Before | GitFailure> {
  const found = await askGit(place, ['merge-base', '--all', base, head]);
  // Without a common commit, or where a shallow clone ends before it, the base itself is compared with.
  const mergeBases = found.ok ? found.output.toString('latin1').split('\n').filter(Boolean) : forks;
  const commits = [...new Set([...mergeBases.slice(0, MAX_MERGE_BASES), base])];
  const [first = base] = commits;
  const [net, ...trees] = await Promise.all([
    askGit(place, ['diff-tree', ...RAW_DIFF, first, head]),
    ...commits.map((commit) => readTree(place, commit)),
  ]);
  if (!net.ok) return net;
  const present: Tree[] = [];
  for (const tree of trees) {
    if (!tree.ok) return tree;
    present.push(tree);
  }
  return { trees: present, net: parseRawDiff(net.output) };
}

interface ReadCommits {
  readonly list: CommitList;
  readonly commits: readonly Commit[];
  readonly records: readonly DiffRecord[];
  readonly skipped: readonly Skipped[];
}

async function readCommitsOf(place: string | Repository, range: Range): Promise<ReadCommits | GitFailure> {
  const list = await listCommits(place, range);
  if (!list.ok) return list;
  const chunks: Buffer[] = [];
  const parameters = ['diff-tree', '--stdin', '-c', '--root', ...RAW_DIFF];
  const [commits, end] = await Promise.all([
    readCommits(place, list.ids),
    streamGit(place, parameters, diffsOf(list, range), (chunk) => chunks.push(chunk)),
  ]);
  const unread = list.ids.filter((id) => !commits.has(id));
  return {
    list,
    commits: [...commits.values()],
    // Where git ends early, what it has listed until then still counts.
    records: parseRawDiff(Buffer.concat(chunks)),
    skipped: [
      ...missingParents(list),
      ...(end.ok ? [] : [notListed(end)]),
      ...unread.map((id) => ({ path: '.', reason: `the commit ${id} could not be read`, harmless: false })),
    ],
  };
}

/** What `diff-tree` is to compare: a commit a line, its parents after it where git does not know them. */
function diffsOf({ ids, knitted }: CommitList, { base }: Range): string {
  const lines = ids.map((id) => {
    const parents = knitted.get(id);
    if (parents === undefined) return id;
    return [id, ...(parents.length === 0 ? [base] : parents)].join(' ');
  });
  return `${lines.join('\n')}\n`;
}

function missingParents({ missing }: CommitList): readonly Skipped[] {
  if (missing.length === 0) return [];
  const reason =
    `the clone is shallow and ends within the change, at ${missing.length} missing ` +
    `${missing.length === 1 ? 'commit' : 'commits'}: what was added and removed again before was not seen. ` +
    "Fetch more, by 'git fetch --unshallow' or 'fetch-depth: 0' of actions/checkout";
  return [{ path: '.', reason, harmless: false }];
}

function unlisted({ base, head }: Range, failure: GitFailure): Change {
  return {
    base,
    head,
    commits: [],
    complete: false,
    skipped: [notListed(failure)],
    versions: [],
    messages: [],
    addedNames: [],
    removedFiles: [],
  };
}

function notListed({ reason }: GitFailure): Skipped {
  return { path: '.', reason: `git could not list what the change adds: ${reason}`, harmless: false };
}

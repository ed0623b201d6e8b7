import type { Skipped } from '../model/report.js';
import type { Commit } from './commit.js';
import { type CommitList, listCommits } from './commit-list.js';
import { readCommits } from './commits.js';
import type { GitFailure, Repository } from './git.js';
import { askGit, streamGit } from './git-stream.js';
import { commitMessage, type Message } from './message.js';
import type { PathFilter } from './path-filter.js';
import type { Range } from './range.js';
import { type DiffRecord, parseRawDiff, RAW_DIFF, RawDiffParser } from './raw-diff.js';
import { readTree, type Tree } from './tree.js';
import type { Version } from './version.js';
import { type AddedName, type RemovedFile, VersionList } from './version-list.js';

/** All that a change adds. */
export interface Change {
  readonly base: string;
  readonly head: string;
  /** What was there before it, by commits, the nearest first. */
  readonly bases: readonly string[];
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
  const list = await listCommits(place, range);
  if (!list.ok) return unlisted(range, list);
  const bases = await basesOf(place, range, list);
  const [commits, diffs] = await Promise.all([
    readCommits(place, list.ids),
    readDiffs(place, range, list, bases[0] ?? range.base),
  ]);
  if (!diffs.ok) return unlisted(range, diffs);
  const trees = await treesAt(place, bases, [...diffs.records, ...diffs.net]);
  if (!trees.ok) return unlisted(range, trees);

  const versions = new VersionList(filter, trees.trees);
  const orders = new Map(list.ids.map((id, order) => [id, order]));
  for (const record of diffs.records) versions.add(record, orders.get(record.commit) ?? 0);
  versions.addNewest(diffs.net, orders.size, range.head);
  const listed = await versions.finish(place, { maxSize, isLargeHarmless: false, order: 'given' });
  const skipped = [
    ...missingParents(list),
    ...diffs.skipped,
    ...list.ids.filter((id) => !commits.has(id)).map(unreadCommit),
    ...listed.skipped,
  ];
  return {
    base: range.base,
    head: range.head,
    bases,
    commits: [...commits.values()],
    complete: skipped.every(({ harmless }) => harmless),
    skipped,
    versions: listed.versions,
    messages: [...commits.values()].map(commitMessage),
    addedNames: versions.addedNames,
    removedFiles: versions.removedFiles,
  };
}

/** What was there before the change, the nearest first. */
async function basesOf(
  place: string | Repository,
  { base, head, forks = [] }: Range,
  { boundary }: CommitList,
): Promise<readonly string[]> {
  // Every way out of the change leads over the one commit at its boundary: no other can be nearer.
  if (boundary.length === 1) return [...new Set([...boundary, base])];
  const found = await askGit(place, ['merge-base', '--all', base, head]);
  // Without a common commit, or where a shallow clone ends before it, the base itself is compared with.
  const mergeBases = found.ok ? found.output.toString('latin1').split('\n').filter(Boolean) : forks;
  return [...new Set([...mergeBases.slice(0, MAX_MERGE_BASES), base])];
}

/** What the bases hold at the paths of these records. */
async function treesAt(
  place: string | Repository,
  bases: readonly string[],
  records: readonly DiffRecord[],
): Promise<{ readonly ok: true; readonly trees: readonly Tree[] } | GitFailure> {
  const names = new Set(records.map(({ name }) => name.toString('latin1')));
  const trees = await Promise.all(bases.map((commit) => readTree(place, commit, names)));
  const present: Tree[] = [];
  for (const tree of trees) {
    if (!tree.ok) return tree;
    present.push(tree);
  }
  return { ok: true, trees: present };
}

interface Diffs {
  readonly ok: true;
  /** What the commits change. */
  readonly records: readonly DiffRecord[];
  /** What the change comes to. */
  readonly net: readonly DiffRecord[];
  readonly skipped: readonly Skipped[];
}

/** Stands before the net difference; git takes it for no commit and passes it on. */
const NET = 'net';

async function readDiffs(
  place: string | Repository,
  range: Range,
  list: CommitList,
  base: string,
): Promise<Diffs | GitFailure> {
  const records: DiffRecord[] = [];
  const net: DiffRecord[] = [];
  const parser = new RawDiffParser((record, section) => {
    (section === NET ? net : records).push({ ...record, name: Buffer.from(record.name) });
  });
  const asked = `${diffsOf(list, range)}${NET}\n${range.head} ${base}\n`;
  const parameters = ['diff-tree', '--stdin', '-c', '--root', ...RAW_DIFF];
  const end = await streamGit(place, parameters, asked, (chunk) => parser.push(chunk));
  if (end.ok) return { ok: true, records, net, skipped: [] };
  // Where git ends early, what it has listed until then still counts.
  const apart = await askGit(place, ['diff-tree', ...RAW_DIFF, base, range.head]);
  return apart.ok ? { ok: true, records, net: parseRawDiff(apart.output), skipped: [notListed(end)] } : apart;
}

/** What `diff-tree` is to compare: a commit a line, its parents after it where git does not know them. */
function diffsOf({ ids, knitted }: CommitList, { base }: Range): string {
  const lines = ids.map((id) => {
    const parents = knitted.get(id);
    if (parents === undefined) return id;
    return [id, ...(parents.length === 0 ? [base] : parents)].join(' ');
  });
  return lines.map((line) => `${line}\n`).join('');
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
    bases: [],
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

function unreadCommit(id: string): Skipped {
  return { path: '.', reason: `the commit ${id} could not be read`, harmless: false };
}

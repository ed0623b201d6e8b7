import type { Skipped } from '../model/report.js';
import { emptyTree } from './empty-tree.js';
import type { GitFailure, Repository } from './git.js';
import type { GitEnd } from './git-process.js';
import { askGit, streamGit } from './git-stream.js';
import type { MessageHolder } from './message.js';
import { startPackListing } from './object-facts.js';
import type { PathFilter } from './path-filter.js';
import { addedFile, parseRawDiff, RAW_DIFF, RawDiffParser } from './raw-diff.js';
import { type NamedObject, readRefTargets } from './refs.js';
import { findCommit } from './revision.js';
import { shallowEdge } from './shallow.js';
import type { Version } from './version.js';
import { type AddedName, VersionList } from './version-list.js';

/** All that a repository's refs reach. */
export interface History {
  /** `null` before the first commit. */
  readonly head: string | null;
  /** How many commits were looked at. */
  readonly commits: number;
  readonly complete: boolean;
  readonly skipped: readonly Skipped[];
  /** In the order of the packs: read them so, and in as many processes as `shardsOf` makes parts. */
  readonly versions: readonly Version[];
  /** Commits and annotated tags whose messages are text too; see `readMessages`. */
  readonly messages: readonly MessageHolder[];
  readonly addedNames: readonly AddedName[];
}

export interface HistoryOptions {
  readonly filter: PathFilter;
  /** In bytes; larger objects are skipped and named. */
  readonly maxSize: number;
  /** Whether what only a stash or the reflog reaches counts as well. */
  readonly stashes: boolean;
  readonly reflog: boolean;
  /** Git processes that list at once. */
  readonly processes: number;
  /** Told while commits are listed. */
  readonly progress: (done: number, total: number) => void;
}

const NOTES = 'refs/notes/';
/** A process that lists fewer commits than this does not pay for its start. */
const MIN_COMMITS_A_PROCESS = 500;

/** Lists each version of each file that any ref reaches, at the first commit that holds it. */
export async function listHistory(place: string | Repository, options: HistoryOptions): Promise<History> {
  const order = startPackListing(place);
  const [head, edge, refs, commits, notes] = await Promise.all([
    findCommit(place, 'HEAD'),
    shallowEdge(place),
    readRefTargets(place),
    listReachable(place, mainParameters(options)),
    listReachable(place, [`--glob=${NOTES}*`]),
  ]);
  const versions = new VersionList(options.filter);
  const skipped: Skipped[] = edge.size > 0 ? [cutOff(commits.ids.length)] : [];
  const fail = (end: { readonly ok: true } | GitFailure) => {
    if (!end.ok) skipped.push(notListed(end.reason));
  };
  fail([refs, commits.end, notes.end].find((end) => !end.ok) ?? { ok: true });

  // Notes are files named by the commit that they are about.
  fail(await addCommits(place, notes.ids, versions, { ...options, progress: () => {} }, NOTES));
  fail(await addCommits(place, commits.ids, versions, options, ''));
  if (refs.ok) for (const tree of refs.trees) fail(await addTree(place, tree, versions));
  if (refs.ok) addBlobs(refs.blobs, versions);
  if (head !== null) fail(await addNewest(place, head, commits.ids.length, versions));

  const { maxSize } = options;
  const listed = await versions.finish(place, { maxSize, isLargeHarmless: true, order });
  skipped.push(...listed.skipped);
  return {
    head,
    commits: commits.ids.length + notes.ids.length,
    complete: skipped.every(({ harmless }) => harmless),
    skipped,
    versions: listed.versions,
    messages: [
      ...[...commits.ids, ...notes.ids].map((object): MessageHolder => ({ kind: 'commit', object })),
      ...(refs.ok ? refs.tags : []).map((object): MessageHolder => ({ kind: 'tag', object })),
    ],
    addedNames: versions.addedNames,
  };
}

function mainParameters({ stashes, reflog }: HistoryOptions): readonly string[] {
  return [
    `--exclude=${NOTES}*`,
    ...(stashes ? [] : ['--exclude=refs/stash']),
    '--all',
    ...(reflog ? ['--reflog'] : []),
  ];
}

async function listReachable(place: string | Repository, parameters: readonly string[]) {
  const result = await askGit(place, ['rev-list', '--topo-order', '--reverse', ...parameters]);
  const ids = result.ok ? result.output.toString('latin1').split('\n').filter(Boolean) : [];
  return { end: result, ids };
}

/** @param prefix Stands before the names. */
async function addCommits(
  place: string | Repository,
  commits: readonly string[],
  versions: VersionList,
  { processes, progress }: HistoryOptions,
  prefix: string,
): Promise<GitEnd> {
  const orders = new Map(commits.map((id, order) => [id, order]));
  const parts = Math.max(1, Math.min(processes, Math.floor(commits.length / MIN_COMMITS_A_PROCESS)));
  const length = Math.ceil(commits.length / parts);
  let done = 0;
  const ends = await Promise.all(
    Array.from({ length: commits.length === 0 ? 0 : parts }, (_, part) => {
      const own = commits.slice(part * length, (part + 1) * length);
      let last = '';
      const parser = new RawDiffParser((record) => {
        const name = prefix === '' ? record.name : Buffer.concat([Buffer.from(prefix), record.name]);
        versions.add({ ...record, name }, orders.get(record.commit) ?? 0);
        if (record.commit !== last) progress(++done, commits.length);
        last = record.commit;
      });
      const parameters = ['diff-tree', '--stdin', '-c', '--root', ...RAW_DIFF];
      return streamGit(place, parameters, `${own.join('\n')}\n`, (chunk) => parser.push(chunk));
    }),
  );
  return ends.find((end) => !end.ok) ?? { ok: true };
}

async function addNewest(
  place: string | Repository,
  head: string,
  order: number,
  versions: VersionList,
): Promise<GitEnd> {
  const result = await filesOf(place, head);
  if (result.ok) versions.addNewest(parseRawDiff(result.output), order, head);
  return result.ok ? { ok: true } : result;
}

/** A tree that a ref names without a commit; its files are shown below the ref's name. */
async function addTree(
  place: string | Repository,
  { object, ref }: NamedObject,
  versions: VersionList,
): Promise<GitEnd> {
  const result = await filesOf(place, object);
  if (!result.ok) return result;
  for (const record of parseRawDiff(result.output)) {
    const name = Buffer.concat([Buffer.from(`${ref}/`), record.name]);
    versions.add({ ...record, name }, 0, null);
  }
  return { ok: true };
}

function addBlobs(blobs: readonly NamedObject[], versions: VersionList): void {
  for (const { object, ref } of blobs) versions.add(addedFile(object, Buffer.from(ref)), 0, null);
}

/** All files of a tree, as the diff that adds them. */
async function filesOf(place: string | Repository, tree: string) {
  return askGit(place, ['diff-tree', ...RAW_DIFF, await emptyTree(place), tree]);
}

function cutOff(commits: number): Skipped {
  const reason =
    `the clone is shallow: of its history only ${commits} ${commits === 1 ? 'commit is' : 'commits are'} here. ` +
    "Fetch the rest, by 'git fetch --unshallow' or 'fetch-depth: 0' of actions/checkout";
  return { path: '.', reason, harmless: false };
}

function notListed(reason: string): Skipped {
  return { path: '.', reason: `git could not list the whole history: ${reason}`, harmless: false };
}

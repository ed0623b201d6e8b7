import { folderOf, type GitFailure, type Repository } from './git.js';
import { askGit } from './git-stream.js';
import { findCommits } from './revision.js';
import { Session } from './session.js';
import { shallowEdge } from './shallow.js';

/** What a change is: all that `head` reaches and `base` does not. Both are ids of commits that are here. */
export interface Range {
  readonly base: string;
  readonly head: string;
  /**
   * Whether what lies at the edge of a shallow clone is known to be older than the change, as after a fetch
   * that was deep enough for all of its commits. Otherwise it counts as a part of it.
   */
  readonly isDeepEnough?: boolean;
  /** Commits at which the change is known to leave the base, where a shallow clone hides that from git. */
  readonly forks?: readonly string[];
  /** Whether the clone is shallow; left out where that is not known. */
  readonly isShallow?: boolean;
}

export type RangeResult =
  | { readonly ok: true; readonly range: Range }
  | { readonly ok: false; readonly reason: string };

/**
 * Finds what a revision that a user or a payload names stands for.
 *
 * @param revision A branch, tag, id or an expression such as `HEAD~3`; never taken for an option.
 * @returns The range up to `head`, or a sentence on why there is none and the way out.
 */
export async function findRange(
  place: string | Repository,
  revision: string,
  head = 'HEAD',
): Promise<RangeResult> {
  const [shallow, [tip = null, base = null]] = await Promise.all([
    tellShallow(place),
    findCommits(place, [head, revision]),
  ]);
  if (!shallow.ok) return { ok: false, reason: noRepository(folderOf(place), shallow.reason) };
  const { isShallow } = shallow;
  if (tip === null) return { ok: false, reason: nothingAt(head) };
  if (base === null) return { ok: false, reason: notHere(revision, isShallow) };
  return { ok: true, range: { base, head: tip, isShallow } };
}

async function tellShallow(
  place: string | Repository,
): Promise<{ readonly ok: true; readonly isShallow: boolean } | GitFailure> {
  if (place instanceof Session) return { ok: true, isShallow: (await shallowEdge(place)).size > 0 };
  const answer = await askGit(place, ['rev-parse', '--is-shallow-repository']);
  return answer.ok ? { ok: true, isShallow: answer.output.toString('latin1').trim() === 'true' } : answer;
}

function noRepository(folder: string, reason: string): string {
  return `'${folder}' is no git repository that can be read: ${reason}.`;
}

function nothingAt(head: string): string {
  return head === 'HEAD'
    ? 'Nothing is committed here yet, so there is no change to scan. Scan the working tree: leave out --since.'
    : `'${head}' is no commit of this repository. Fetch it first.`;
}

function notHere(revision: string, isShallow: boolean): string {
  const wayOut = isShallow
    ? `This clone is shallow: fetch it with 'git fetch --depth=1 origin ${revision}', or the whole history with 'git fetch --unshallow' ('fetch-depth: 0' of actions/checkout).`
    : "Name a branch, a tag or a commit; 'git log --oneline' lists commits.";
  return `'${revision}' is no commit of this repository. ${wayOut}`;
}

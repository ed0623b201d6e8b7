import type { EventBase, EventChange } from '../model/event-scan.js';
import type { RemoteRepository } from '../model/remote-repository.js';
import { listCommits } from './commit-list.js';
import { readCommits } from './commits.js';
import { type FetchStore, type Want, WHOLE_DEPTH } from './fetch-store.js';
import { forkPoints } from './fork-points.js';
import type { Repository } from './git.js';
import { isPartialClone } from './partial.js';
import { findRange, type Range } from './range.js';
import type { Root } from './root.js';
import type { Session } from './session.js';

/** Where an event's change is, or why it cannot be told. */
export type FoundChange =
  | { readonly ok: true; readonly place: Session; readonly range: Range }
  | { readonly ok: false; readonly reason: string };

/** From where and to where objects are fetched. */
export interface Fetching {
  /** `null` where no server is known. */
  readonly remote: RemoteRepository | null;
  /** Makes the store when it is first needed; whoever gives it removes it. */
  readonly store: () => FetchStore;
}

const HEAD_REF = 'refs/starkey/head';
const BASE_REF = 'refs/starkey/base';
const MERGE_REF = 'refs/starkey/merge';

/** Where nobody says how many commits a change has: a pull request's worth, a release's worth, everything. */
const GUESSED_DEPTHS = [50, 500, WHOLE_DEPTH] as const;

/** What a change is compared with once it is known what is checked out. */
interface Comparison {
  readonly head: string;
  readonly base: EventBase;
}

/**
 * Finds the commits of an event's change: in the checkout if they are all there, else with what the server has.
 * The first base that can be had counts.
 */
export async function findEventRange(
  root: Root,
  checkout: Session,
  change: EventChange,
  fetching: Fetching,
): Promise<FoundChange> {
  if (root.store === null) return { ok: false, reason: root.trouble ?? 'no git repository is there' };
  const reasons = new Set<string>();
  for (const comparison of await comparisonsOf(root, checkout, change)) {
    const local = await rangeInCheckout(checkout, comparison);
    if (local !== null && !isPartialClone(root.store.objects)) {
      return { ok: true, place: checkout, range: local };
    }
    const fetched = await rangeFromServer(change.head, comparison, fetching);
    if (fetched.ok) return fetched;
    // Of a partial clone what is there is better than nothing; what is missing is named.
    if (local !== null) return { ok: true, place: checkout, range: local };
    reasons.add(fetched.reason);
  }
  return { ok: false, reason: [...reasons].join('; ') };
}

/**
 * Where GitHub's merge of base and head is checked out, its first parent is the base: what the base has got since
 * the payload was written is no part of the change then. The payload alone does not tell, since the merge is made
 * anew at any time.
 */
async function comparisonsOf(
  root: Root,
  checkout: Session,
  change: EventChange,
): Promise<readonly Comparison[]> {
  const { head, merges, bases } = change;
  const plain = bases.map((base) => ({ head, base }));
  if (root.head === null || !merges.includes(root.head)) return plain;
  const merge = (await readCommits(checkout, [root.head])).get(root.head);
  const [base = '', second, ...others] = merge?.parents ?? [];
  if (second !== head || others.length > 0) return plain;
  const [first] = bases;
  const commits = first?.kind === 'commit' ? first.commits : null;
  return [{ head: root.head, base: { kind: 'commit', id: base, commits } }, ...plain];
}

/** The range, if the checkout holds all of its commits. */
async function rangeInCheckout(checkout: Session, { head, base }: Comparison): Promise<Range | null> {
  const revision = base.kind === 'commit' ? base.id : `refs/remotes/origin/${base.name}`;
  const found = await findRange(checkout, revision, head);
  if (!found.ok) return null;
  return found.range.isShallow !== true || (await isConnected(checkout, found.range)) ? found.range : null;
}

async function rangeFromServer(
  wantedHead: string,
  { head, base }: Comparison,
  { remote, store: createStore }: Fetching,
): Promise<FoundChange> {
  if (remote === null) return lost('the server is not known (GITHUB_SERVER_URL and GITHUB_REPOSITORY)');
  const store = createStore();

  const wants: readonly Want[] = [
    { from: wantedHead, to: HEAD_REF },
    { from: base.kind === 'commit' ? base.id : `refs/heads/${base.name}`, to: BASE_REF },
    ...(store.borrows || head === wantedHead ? [] : [{ from: head, to: MERGE_REF }]),
  ];
  const commits = base.kind === 'commit' ? base.commits : null;
  for (const depth of depthsOf(commits, store)) {
    const end = store.fetch(remote, wants, depth);
    if (!end.ok) return lost(`${describe(base)} could not be fetched: ${end.reason}`);
    const found = await findRange(store.place, BASE_REF, head);
    if (!found.ok) return lost(found.reason);
    const { range } = found;
    if (commits !== null) {
      // A merge of base and head leaves the base in its first parent, which is the base itself.
      const forks = head === wantedHead ? await forkPoints(store.place, range, commits) : [];
      return { ok: true, place: store.place, range: { ...range, isDeepEnough: store.isShallow, forks } };
    }
    const isLast = depth === null || depth === WHOLE_DEPTH;
    if (isLast || (await isConnected(store.place, range))) return { ok: true, place: store.place, range };
  }
  return lost(`${describe(base)} and the change have no commit in common`);
}

/** One commit more than the change has leads out of it on every way. */
function depthsOf(commits: number | null, { isShallow }: FetchStore): readonly (number | null)[] {
  if (!isShallow) return [null];
  return commits === null ? GUESSED_DEPTHS : [commits + 1];
}

/** Whether no commit of a range hides its parents. */
async function isConnected(place: string | Repository, range: Range): Promise<boolean> {
  const list = await listCommits(place, range);
  return list.ok && list.missing.length === 0;
}

function describe(base: EventBase): string {
  return base.kind === 'commit' ? `the commit ${base.id}` : `the branch '${base.name}'`;
}

function lost(reason: string): FoundChange {
  return { ok: false, reason };
}

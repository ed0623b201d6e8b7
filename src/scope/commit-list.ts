import type { Commit } from './commit.js';
import { readCommits } from './commits.js';
import type { GitFailure, Repository } from './git.js';
import { askGit } from './git-stream.js';
import type { Range } from './range.js';
import { shallowEdge } from './shallow.js';

/** The commits of a change, and what is not known of them. */
export interface CommitList {
  readonly ok: true;
  /** Parents before their children. */
  readonly commits: readonly Commit[];
  /** For commits whose parents git does not know, since the clone is shallow: those of them that are here. */
  readonly knitted: ReadonlyMap<string, readonly string[]>;
  /** Parents of commits of the change that are not in the clone and not known to be older than it. */
  readonly missing: readonly string[];
}

/** Each round may find another commit at the edge of a shallow clone. */
const MAX_ROUNDS = 16;

/**
 * Lists the commits of a range. In a shallow clone git takes commits at its edge for ones without parents, even
 * where these were fetched apart: there the list follows the parents that the commits themselves name.
 */
export async function listCommits(
  place: string | Repository,
  range: Range,
): Promise<CommitList | GitFailure> {
  const edge = await shallowEdge(place);
  const tips = new Set([range.head]);
  const olds = new Set([range.base]);
  for (let round = 0; ; round++) {
    const listed = await listBetween(place, [...tips], [...olds]);
    if (!listed.ok) return listed;
    const found = await readCommits(place, listed.ids);
    const commits = listed.ids.flatMap((id) => found.get(id) ?? []);
    if (commits.length < listed.ids.length) return unreadable(listed.ids.find((id) => !found.has(id)) ?? '');
    const cut = commits.filter(({ id, parents }) => edge.has(id) && parents.length > 0);
    if (cut.length === 0) return { ok: true, commits, knitted: new Map(), missing: [] };

    const named = cut.flatMap(({ parents }) => parents);
    const here = new Set((await readCommits(place, named)).keys());
    const before = tips.size + olds.size;
    for (const { id, parents } of cut) {
      const isKnown = parents.every((parent) => here.has(parent));
      if (range.isDeepEnough === true && !isKnown && !tips.has(id)) olds.add(id);
      else for (const parent of parents) if (here.has(parent)) tips.add(parent);
    }
    if (tips.size + olds.size > before && round < MAX_ROUNDS) continue;
    const knitted = new Map(cut.map(({ id, parents }) => [id, parents.filter((parent) => here.has(parent))]));
    return { ok: true, commits, knitted, missing: named.filter((parent) => !here.has(parent)) };
  }
}

async function listBetween(
  place: string | Repository,
  tips: readonly string[],
  olds: readonly string[],
): Promise<{ readonly ok: true; readonly ids: readonly string[] } | GitFailure> {
  const wanted = [...tips, ...olds.map((id) => `^${id}`)].join('\n');
  const result = await askGit(place, ['rev-list', '--topo-order', '--reverse', '--stdin'], `${wanted}\n`);
  return result.ok ? { ok: true, ids: result.output.toString('latin1').split('\n').filter(Boolean) } : result;
}

function unreadable(id: string): GitFailure {
  return { ok: false, missing: false, reason: `the commit ${id} cannot be read` };
}

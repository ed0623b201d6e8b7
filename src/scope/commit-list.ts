import { readCommits } from './commits.js';
import type { GitFailure, Repository } from './git.js';
import { askGit } from './git-stream.js';
import type { Range } from './range.js';
import { shallowEdge } from './shallow.js';

/** The commits of a change, and what is not known of them. */
export interface CommitList {
  readonly ok: true;
  /** Parents before their children. */
  readonly ids: readonly string[];
  /** For commits whose parents git does not know, since the clone is shallow: those of them that are here. */
  readonly knitted: ReadonlyMap<string, readonly string[]>;
  /** Parents of commits of the change that are not in the clone and not known to be older than it. */
  readonly missing: readonly string[];
  /** Commits that are not of the change and that one of it has as a parent, as far as git knows parents. */
  readonly boundary: readonly string[];
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
  const [edge, listed] = await Promise.all([
    range.isShallow === false ? new Set<string>() : shallowEdge(place),
    listBetween(place, [range.head], [range.base]),
  ]);
  if (!listed.ok) return listed;
  if (!listed.ids.some((id) => edge.has(id))) return whole(listed);
  return knit(place, range, edge, listed.boundary);
}

async function knit(
  place: string | Repository,
  { base, head, isDeepEnough = false }: Range,
  edge: ReadonlySet<string>,
  boundary: readonly string[],
): Promise<CommitList | GitFailure> {
  const tips = new Set([head]);
  const olds = new Set([base]);
  for (let round = 0; ; round++) {
    const listed = await listBetween(place, [...tips], [...olds]);
    if (!listed.ok) return listed;
    const atEdge = await readCommits(
      place,
      listed.ids.filter((id) => edge.has(id)),
    );
    const cut = [...atEdge.values()].filter(({ parents }) => parents.length > 0);
    const named = cut.flatMap(({ parents }) => parents);
    const here = new Set((await readCommits(place, named)).keys());

    const before = tips.size + olds.size;
    for (const { id, parents } of cut) {
      const isKnown = parents.every((parent) => here.has(parent));
      if (isDeepEnough && !isKnown && !tips.has(id)) olds.add(id);
      else for (const parent of parents) if (here.has(parent)) tips.add(parent);
    }
    if (tips.size + olds.size > before && round < MAX_ROUNDS) continue;
    return {
      ok: true,
      ids: listed.ids,
      knitted: new Map(cut.map(({ id, parents }) => [id, parents.filter((parent) => here.has(parent))])),
      missing: named.filter((parent) => !here.has(parent)),
      boundary,
    };
  }
}

function whole({ ids, boundary }: Listed): CommitList {
  return { ok: true, ids, knitted: new Map(), missing: [], boundary };
}

type Listed = Pick<CommitList, 'ok' | 'ids' | 'boundary'>;

async function listBetween(
  place: string | Repository,
  tips: readonly string[],
  olds: readonly string[],
): Promise<Listed | GitFailure> {
  const wanted = [...tips, ...olds.map((id) => `^${id}`)].join('\n');
  const parameters = ['rev-list', '--topo-order', '--reverse', '--boundary', '--stdin'];
  const result = await askGit(place, parameters, `${wanted}\n`);
  if (!result.ok) return result;
  const lines = result.output.toString('latin1').split('\n').filter(Boolean);
  const isBoundary = (line: string) => line.startsWith('-');
  return {
    ok: true,
    ids: lines.filter((line) => !isBoundary(line)),
    boundary: lines.filter(isBoundary).map((line) => line.slice(1)),
  };
}

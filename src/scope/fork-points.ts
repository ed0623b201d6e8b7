import type { Repository } from './git.js';
import { askGit } from './git-stream.js';
import type { Range } from './range.js';
import { shallowEdge } from './shallow.js';

/**
 * Where a change leaves its base, in a clone that ends there, so that git knows no common commit. If the clone
 * holds as many commits as the change has, and others at its edge, these others belong to the base.
 *
 * @param commits How many commits the change has.
 * @returns None where that cannot be told: then the base itself is compared with, and more is shown, never less.
 */
export async function forkPoints(
  place: string | Repository,
  { head, base }: Range,
  commits: number,
): Promise<readonly string[]> {
  const [edge, listed] = await Promise.all([
    shallowEdge(place),
    askGit(place, ['rev-list', head, `^${base}`]),
  ]);
  if (!listed.ok) return [];
  const ids = listed.output.toString('latin1').split('\n').filter(Boolean);
  const outside = ids.filter((id) => edge.has(id));
  return ids.length - outside.length === commits ? outside : [];
}

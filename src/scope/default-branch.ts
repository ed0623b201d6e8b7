import { git } from './git.js';

/**
 * The branch that a clone's `origin` calls its own, else the one that is checked out; `null` where neither is known.
 *
 * @param folder The top of a repository.
 */
export function defaultBranch(folder: string): string | null {
  return branchOf(folder, 'refs/remotes/origin/HEAD', 'origin/') ?? branchOf(folder, 'HEAD', '');
}

function branchOf(folder: string, name: string, prefix: string): string | null {
  const result = git(folder, 'symbolic-ref', '--quiet', '--short', name);
  if (!result.ok) return null;
  const branch = result.output.toString('utf8').trim();
  return branch.startsWith(prefix) && branch.length > prefix.length ? branch.slice(prefix.length) : null;
}

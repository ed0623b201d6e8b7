import { ConfigurationError } from '../model/errors.js';
import { matcher } from '../model/glob.js';
import type { Repository } from '../scope/git.js';
import { askGit } from '../scope/git-stream.js';
import { pathText } from '../scope/path-text.js';
import type { Scanned } from './scanned.js';

/**
 * Refuses paths and globs that name nothing in any of some commits: a change leaves most of a tree alone, so that a
 * slip in one would look like a change that adds nothing, for ever.
 *
 * @param scanned What came of them; also a path that a commit adds and the next removes names something.
 * @param paths Relative to the root; it itself is `''`.
 * @throws ConfigurationError naming them.
 */
export async function refuseUnknownPaths(
  place: string | Repository,
  commits: readonly string[],
  scanned: Scanned,
  paths: readonly string[],
): Promise<void> {
  if (isWhole(paths)) return;
  let unknown = paths.filter((path) => !scanned.paths.some(matcher([path])));
  for (const commit of commits) {
    if (unknown.length === 0) return;
    const listing = await askGit(place, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
    // What a clone does not have cannot be told from what is not there.
    if (!listing.ok) return;
    const names = listing.output
      .toString('latin1')
      .split('\0')
      .map((name) => pathText(Buffer.from(name, 'latin1')));
    unknown = unknown.filter((path) => !names.some(matcher([path])));
  }
  if (unknown.length > 0) throw nothingAt(unknown);
}

/** The same of a history, of which nothing was scanned. */
export function refuseNothing({ files, skipped }: Scanned, paths: readonly string[]): void {
  if (!isWhole(paths) && files === 0 && skipped.length === 0) throw nothingAt(paths);
}

function isWhole(paths: readonly string[]): boolean {
  return paths.length === 0 || paths.includes('');
}

function nothingAt(paths: readonly string[]): ConfigurationError {
  return new ConfigurationError(
    paths.map((path) => `The path '${path}' names nothing in what is scanned. Mend it, or leave it out.`),
  );
}

import type { Scanner } from '../engine/scanner.js';
import type { CommitReference } from '../model/finding.js';
import type { Repository } from '../scope/git.js';
import type { Version } from '../scope/version.js';
import type { AddedName } from '../scope/version-list.js';
import { readReferences } from './occurrences.js';

/** Of names that were added, those that are gone again, with the commit that had them first. */
export async function pastPathsOf(
  names: readonly AddedName[],
  versions: readonly Version[],
  place: string | Repository,
  scanner: Scanner,
): Promise<ReadonlyMap<string, CommitReference>> {
  const newest = new Set(versions.filter(({ isNewest }) => isNewest).map(({ path }) => path));
  const gone = names.filter(({ path }) => !newest.has(path));
  const ids = new Set(gone.flatMap(({ commit }) => commit ?? []));
  const commits = await readReferences(place, [...ids], scanner);
  return new Map(
    gone.flatMap(({ path, commit }) => {
      const reference = commits.get(commit ?? '');
      return reference === undefined ? [] : [[path, reference]];
    }),
  );
}

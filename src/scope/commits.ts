import { type Commit, parseCommit } from './commit.js';
import type { Repository } from './git.js';
import { readObjects } from './object-reader.js';
import { growingRoom } from './room.js';

/** Reads commits by their ids; what is missing is left out. */
export async function readCommits(
  place: string | Repository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Commit>> {
  const commits = new Map<string, Commit>();
  if (ids.length === 0) return commits;
  await readObjects(place, ids, growingRoom(), (bytes, index) => {
    const id = ids[index] as string;
    commits.set(id, parseCommit(id, bytes));
  });
  return commits;
}

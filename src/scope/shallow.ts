import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { folderOf, type Repository } from './git.js';
import { askGit } from './git-stream.js';
import { Session } from './session.js';

/** The commits at which a shallow clone ends: git takes them for commits without parents. */
export async function shallowEdge(place: string | Repository): Promise<ReadonlySet<string>> {
  if (place instanceof Session) return new Set(readShallowFile(place.shallowFile));
  const result = await askGit(place, ['rev-parse', '--git-path', 'shallow']);
  if (!result.ok) return new Set();
  const file = resolve(folderOf(place), result.output.toString('utf8').replace(/\r?\n$/, ''));
  return new Set(readShallowFile(file));
}

/** The ids in git's own list of such commits. */
export function readShallowFile(file: string): readonly string[] {
  try {
    return readFileSync(file, 'latin1').split('\n').filter(Boolean);
  } catch {
    // Most clones are whole and have no such file.
    return [];
  }
}

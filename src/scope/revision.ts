import type { Repository } from './git.js';
import { askGit } from './git-stream.js';

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The id of the commit that a revision names; `null` where it names none that is here.
 *
 * @param revision From a user or a payload; never taken for an option or for several revisions.
 */
export async function findCommit(place: string | Repository, revision: string): Promise<string | null> {
  if (revision === '' || revision.startsWith('-') || revision.includes('\0')) return null;
  const named = await idOf(place, revision);
  // In two steps, since the suffix would become part of a revision such as ':/fix'.
  return named === null ? null : idOf(place, `${named}^{commit}`);
}

async function idOf(place: string | Repository, revision: string): Promise<string | null> {
  const result = await askGit(place, ['rev-parse', '--verify', '--quiet', '--end-of-options', revision]);
  const id = result.ok ? result.output.toString('latin1').trim() : '';
  return OBJECT_ID.test(id) ? id : null;
}

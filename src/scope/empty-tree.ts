import type { Repository } from './git.js';
import { askGit } from './git-stream.js';

/** The id of the tree without files, which git knows in every repository; it depends on the repository's hash. */
export async function emptyTree(place: string | Repository): Promise<string> {
  const result = await askGit(place, ['hash-object', '-t', 'tree', '--stdin']);
  return result.ok ? result.output.toString('latin1').trim() : '';
}

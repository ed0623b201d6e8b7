import type { Repository } from './git.js';
import { askGit } from './git-stream.js';
import { Session } from './session.js';

/** Id, type and size, as `git cat-file --batch-check` gives them for a name that it knows. */
const KNOWN = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tag) \d{1,20}$/;

/** The id of the commit that a revision names; `null` where it names none that is here. */
export async function findCommit(place: string | Repository, revision: string): Promise<string | null> {
  const [commit = null] = await findCommits(place, [revision]);
  return commit;
}

/**
 * The commits that revisions name, by one call of git.
 *
 * @param revisions From a user or a payload. Git reads them on its standard input, where nothing is an option.
 */
export async function findCommits(
  place: string | Repository,
  revisions: readonly string[],
): Promise<readonly (string | null)[]> {
  const asked = revisions.map((revision) => (/[\0\r\n]/.test(revision) ? '' : revision));
  const lines = await factLines(place, asked);
  if (lines === null) {
    // In a partial clone git ends at the first object that it may not fetch.
    if (revisions.length === 1) return [null];
    return Promise.all(revisions.map((revision) => findCommit(place, revision)));
  }
  return Promise.all(
    revisions.map((_, index) => {
      const [, id = null, type] = KNOWN.exec(lines[index] ?? '') ?? [];
      return type === 'tag' ? findCommit(place, `${id}^{commit}`) : id;
    }),
  );
}

/** `null` where git did not answer for each. */
async function factLines(
  place: string | Repository,
  names: readonly string[],
): Promise<readonly string[] | null> {
  if (place instanceof Session) {
    const lines: string[] = [];
    const answered = await place.facts.ask(names, undefined, (line) => lines.push(line));
    return answered === names.length ? lines : null;
  }
  const result = await askGit(place, ['cat-file', '--batch-check'], `${names.join('\n')}\n`);
  return result.ok ? result.output.toString('utf8').split('\n') : null;
}

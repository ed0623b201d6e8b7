import { neighbourText } from '../engine/neighbours.js';
import type { Scanner } from '../engine/scanner.js';
import type { Compare } from '../model/comparable.js';
import { listChange } from '../scope/change.js';
import type { Repository } from '../scope/git.js';
import type { PathFilter } from '../scope/path-filter.js';
import type { Range } from '../scope/range.js';
import { neighboursInTree } from '../scope/tree-neighbours.js';
import { additionsOf } from './additions.js';
import { withOrigins } from './change-origins.js';
import { readDependents, unreadDependents } from './dependents.js';
import { prepareForMessages, scanMessage } from './message-scan.js';
import { occurrencesOf, readReferences } from './occurrences.js';
import { pastPathsOf } from './past-paths.js';
import type { Scanned } from './scanned.js';
import { withSurvivors } from './survivors.js';
import { scanVersions } from './version-scan.js';

/** What is asked of the scan of a change. */
export interface ChangeReading {
  readonly filter: PathFilter;
  readonly compare: Compare;
  readonly progress: (done: number, total: number) => void;
  /** Whether the base's files and history are searched for the secrets that are found. */
  readonly searchesBase: boolean;
}

/**
 * Scans what every commit of a range adds: contents, names and messages. What one commit adds and a later one
 * removes is found, since whoever can read the repository can read the commit.
 *
 * @param place The repository.
 */
export async function scanChange(
  place: string | Repository,
  range: Range,
  scanner: Scanner,
  { filter, compare, progress, searchesBase }: ChangeReading,
): Promise<Scanned> {
  const change = await listChange(place, range, filter);
  const among = (commit: string) => scanner.among(neighboursInTree(place, { commit }, neighbourText));
  const reading = { place, scanner: among(change.head), binaries: true, progress };
  const { found, skipped, files, bytes } = await scanVersions(change.versions, reading);
  const dependents = await readDependents(change, { commit: change.head }, filter, reading);
  const added = await additionsOf(
    [...found, ...dependents.found],
    { ...change, versions: [...change.versions, ...dependents.versions] },
    reading,
    among(change.base),
    compare,
  );
  const additions = await withSurvivors(found, added, reading);
  await prepareForMessages(change.messages, scanner);
  const messages = change.messages.flatMap((message) => {
    const scan = scanMessage(message, scanner);
    return scan === null ? [] : [{ scan, commit: message.object }];
  });
  const commits = await readReferences(
    place,
    messages.map(({ commit }) => commit),
    scanner,
  );
  return {
    mode: 'diff',
    base: change.base,
    head: change.head,
    commits: change.commits.length,
    scans: await withOrigins(
      {
        range,
        searchesBase,
        found,
        additions,
        files: await occurrencesOf(additions, place, scanner),
        messages: messages.map(({ scan, commit }) => ({ ...scan, commit: commits.get(commit) ?? null })),
      },
      { ...reading, scanner },
    ),
    skipped: [...change.skipped, ...skipped, ...unreadDependents(dependents)],
    paths: change.addedNames.map(({ path }) => path),
    pastPaths: await pastPathsOf(change.addedNames, change.versions, place, scanner),
    files,
    bytes,
    isWholeTree: false,
  };
}

import type { Repository } from './git.js';
import { askGit, streamGit } from './git-stream.js';
import { LineReader } from './line-reader.js';
import { Session } from './session.js';

export interface ObjectFacts {
  readonly object: string;
  readonly type: string;
  /** In bytes, uncompressed. */
  readonly size: number;
}

/** Type and size of objects, without reading them; what is missing is left out. */
export async function factsOf(
  place: string | Repository,
  objects: readonly string[],
): Promise<ReadonlyMap<string, ObjectFacts>> {
  if (objects.length === 0) return new Map();
  const wanted = new Set(objects);
  // In a partial clone git ends at the first object that it may not fetch; all that is here can be listed.
  const found =
    (await factsAsked(place, objects)) ?? (await factsInPackOrder(place, (each) => wanted.has(each)));
  return new Map(
    objects.flatMap((object) => {
      const facts = found.get(object);
      return facts === undefined ? [] : [[object, facts]];
    }),
  );
}

/** `null` where git did not answer for each. */
async function factsAsked(
  place: string | Repository,
  objects: readonly string[],
): Promise<ReadonlyMap<string, ObjectFacts> | null> {
  const found = new Map<string, ObjectFacts>();
  const take = (line: string) => {
    const facts = parse(line);
    if (facts !== null) found.set(facts.object, facts);
  };
  if (place instanceof Session) {
    return (await place.facts.ask(objects, undefined, take)) === objects.length ? found : null;
  }
  const result = await askGit(place, ['cat-file', '--batch-check', '--buffer'], `${objects.join('\n')}\n`);
  if (!result.ok) return null;
  new LineReader(take).push(result.output);
  return found;
}

/**
 * Type and size of those objects of a repository that are wanted, in the order in which they lie in its packs:
 * read in that order, git unpacks each chain of deltas once, and needs about half the time.
 */
export async function factsInPackOrder(
  place: string | Repository,
  isWanted: (object: string) => boolean,
): Promise<ReadonlyMap<string, ObjectFacts>> {
  const facts = new Map<string, ObjectFacts>();
  const reader = new LineReader((line) => {
    const each = parse(line);
    if (each !== null && isWanted(each.object)) facts.set(each.object, each);
  });
  const parameters = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check', '--buffer'];
  await streamGit(place, parameters, '', (chunk) => reader.push(chunk));
  return facts;
}

function parse(line: string): ObjectFacts | null {
  const [object, type, size, ...more] = line.split(' ');
  if (object === undefined || type === undefined || size === undefined || more.length > 0) return null;
  return { object, type, size: Number(size) };
}

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
    (await factsAsked(place, objects)) ?? (await startPackListing(place).factsOf((each) => wanted.has(each)));
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
  if (place instanceof Session && !Session.isCrowd(objects)) {
    return (await place.facts.ask(objects, undefined, take)) === objects.length ? found : null;
  }
  const result = await askGit(place, ['cat-file', '--batch-check', '--buffer'], `${objects.join('\n')}\n`);
  if (!result.ok) return null;
  new LineReader(take).push(result.output);
  return found;
}

/** All objects of a repository, in the order in which they lie in its packs. */
export interface PackListing {
  /**
   * Type and size of those that are wanted, in that order: read so, git unpacks each chain of deltas once, and needs
   * about half the time.
   */
  factsOf(isWanted: (object: string) => boolean): Promise<ReadonlyMap<string, ObjectFacts>>;
}

/** Begins to list; what is wanted of it may be known later. Until then it is kept as git gives it, 54 bytes each. */
export function startPackListing(place: string | Repository): PackListing {
  const chunks: Buffer[] = [];
  const parameters = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check', '--buffer'];
  const listed = streamGit(place, parameters, '', (chunk) => chunks.push(chunk));
  // Who asks is told; until then nobody is.
  listed.catch(() => {});
  return {
    async factsOf(isWanted) {
      await listed;
      const facts = new Map<string, ObjectFacts>();
      const reader = new LineReader((line) => {
        if (!isWanted(line.slice(0, line.indexOf(' ')))) return;
        const each = parse(line);
        if (each !== null) facts.set(each.object, each);
      });
      for (const chunk of chunks.splice(0)) reader.push(chunk);
      return facts;
    },
  };
}

function parse(line: string): ObjectFacts | null {
  const [object, type, size, ...more] = line.split(' ');
  if (object === undefined || type === undefined || size === undefined || more.length > 0) return null;
  return { object, type, size: Number(size) };
}

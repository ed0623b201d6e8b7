import type { Repository } from './git.js';
import { askGit, streamGit } from './git-stream.js';

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
  const result = await askGit(place, ['cat-file', '--batch-check', '--buffer'], `${objects.join('\n')}\n`);
  // In a partial clone git ends at the first object that it may not fetch; all that is here can be listed.
  const found = result.ok
    ? parseAll(result.output)
    : await factsInPackOrder(place, (each) => wanted.has(each));
  return new Map(
    objects.flatMap((object) => {
      const facts = found.get(object);
      return facts === undefined ? [] : [[object, facts]];
    }),
  );
}

function parseAll(output: Buffer): ReadonlyMap<string, ObjectFacts> {
  const lines = output.toString('latin1').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const facts = parse(line);
      return facts === null ? [] : [[facts.object, facts]];
    }),
  );
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
  let rest = '';
  const parameters = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check', '--buffer'];
  await streamGit(place, parameters, '', (chunk) => {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const each = parse(line);
      if (each !== null && isWanted(each.object)) facts.set(each.object, each);
    }
  });
  return facts;
}

function parse(line: string): ObjectFacts | null {
  const [object, type, size, ...more] = line.split(' ');
  if (object === undefined || type === undefined || size === undefined || more.length > 0) return null;
  return { object, type, size: Number(size) };
}

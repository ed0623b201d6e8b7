import { type AddedLines, createAddedLines } from './added-lines.js';
import type { Repository } from './git.js';
import { factsOf } from './object-facts.js';
import { readObjects } from './object-reader.js';
import { growingRoom } from './room.js';
import type { Version } from './version.js';

/** Contents are held for as many versions at once as have about this size together. */
const BATCH_BYTES = 1 << 25;

/**
 * Tells for versions, such as those that hold findings, which of their lines their commits added. Contents are
 * read again and given up batch by batch.
 *
 * @param textOf The bytes in which the scan counts lines: UTF-16 as UTF-8, without a mark.
 * @param maxSize In bytes. What was there before and is larger or missing counts as not there, so that all
 *   lines are added: more is shown then, never less.
 */
export async function readAddedLines(
  place: string | Repository,
  versions: readonly Version[],
  textOf: (bytes: Uint8Array) => Uint8Array,
  maxSize: number,
): Promise<ReadonlyMap<Version, AddedLines>> {
  const added = new Map<Version, AddedLines>();
  const facts = await factsOf(place, [...new Set(versions.flatMap(objectsOf))]);
  const sizeOf = (object: string) => facts.get(object)?.size ?? Number.POSITIVE_INFINITY;
  for (const batch of batchesOf(versions, sizeOf, maxSize)) {
    const objects = new Set(batch.flatMap(objectsOf).filter((object) => sizeOf(object) <= maxSize));
    const contents = await readContents(place, [...objects], textOf);
    for (const version of batch) {
      const text = contents.get(version.blob) ?? new Uint8Array();
      const before = version.before.map((each) => each.flatMap((object) => contents.get(object) ?? []));
      added.set(version, createAddedLines(text, before));
    }
  }
  return added;
}

function objectsOf({ blob, before }: Version): readonly string[] {
  return [blob, ...before.flat()];
}

function* batchesOf(
  versions: readonly Version[],
  sizeOf: (object: string) => number,
  maxSize: number,
): Generator<readonly Version[]> {
  let batch: Version[] = [];
  let bytes = 0;
  for (const version of versions) {
    const sizes = objectsOf(version).map(sizeOf);
    bytes += sizes.reduce((sum, size) => sum + (size <= maxSize ? size : 0), 0);
    batch.push(version);
    if (bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function readContents(
  place: string | Repository,
  objects: readonly string[],
  textOf: (bytes: Uint8Array) => Uint8Array,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  await readObjects(place, objects, growingRoom(), (bytes, index) => {
    contents.set(objects[index] as string, textOf(bytes.slice()));
  });
  return contents;
}

import { scanContents } from '../engine/contents.js';
import type { Scanner } from '../engine/scanner.js';
import type { AllowComment } from '../model/detector.js';
import type { FileScan } from '../model/file-scan.js';
import { readObjects } from '../scope/object-reader.js';
import { readTree } from '../scope/tree.js';
import type { JudgedChange } from './judged-change.js';
import { roomOf } from './version-scan.js';

/** Numbers of equal comments in a file. */
type Tally = Map<string, number>;

/**
 * Which allow comments the base of a change has, too: the same words in the same file, as often as there. One that
 * moves within its file stands; one that the change adds does not, even if it copies another.
 */
export async function readBaseAllows(
  { place, range }: JudgedChange,
  scans: readonly FileScan[],
  scanner: Scanner,
): Promise<(path: string, comment: AllowComment) => boolean> {
  const commented = scans.filter(({ allows }) => allows.length > 0);
  const paths = [...new Set(commented.map(({ path }) => path))];
  const bases = range === null ? null : await readTallies(place, range.base, paths, scanner);
  const standing = new Set(commented.flatMap(({ path, allows }) => commentsWithin(allows, bases?.get(path))));
  return (_, comment) => standing.has(comment);
}

function commentsWithin(allows: readonly AllowComment[], base: Tally | undefined): readonly AllowComment[] {
  const left = new Map(base);
  return allows.filter((comment) => {
    const words = wordsOf(comment);
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count > 0;
  });
}

async function readTallies(
  place: JudgedChange['place'],
  base: string,
  paths: readonly string[],
  scanner: Scanner,
): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  if (paths.length === 0) return tallies;
  const names = new Map(paths.map((path) => [path, Buffer.from(path).toString('latin1')]));
  const tree = await readTree(place, base, names.values());
  if (!tree.ok) return tallies;
  const held = [...names].flatMap(([path, name]) => {
    const object = tree.at(name);
    return object === null ? [] : [{ path, object }];
  });
  const objects = held.map(({ object }) => object);
  await readObjects(place, objects, roomOf(scanner), (bytes, index) => {
    const path = held[index]?.path ?? '';
    tallies.set(path, tallyOf(scanContents(path, bytes, scanner).scan?.allows ?? []));
  });
  return tallies;
}

function tallyOf(allows: readonly AllowComment[]): Tally {
  const tally: Tally = new Map();
  for (const words of allows.map(wordsOf)) tally.set(words, (tally.get(words) ?? 0) + 1);
  return tally;
}

function wordsOf({ rules, reason, marker = '' }: AllowComment): string {
  return JSON.stringify([rules, reason, marker]);
}

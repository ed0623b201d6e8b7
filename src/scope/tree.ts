import type { GitFailure, Repository } from './git.js';
import { askGit } from './git-stream.js';
import { readObjects } from './object-reader.js';
import { growingRoom } from './room.js';

/** What one commit holds at some paths, by the bytes of their names as Latin-1. */
export interface Tree {
  readonly ok: true;
  /** The object at a path that was asked for, or `null`. */
  at(name: string): string | null;
  /** The file at a path that was asked for, or `null`. */
  entryAt(name: string): TreeEntry | null;
}

/** An entry of a folder as git stores it. */
export interface TreeEntry {
  /** Octal: `100644` and `100755` are files, `120000` is a symbolic link, `40000` a folder. */
  readonly mode: string;
  readonly object: string;
}

/** What is looked for in one folder. */
interface Search {
  /** The folder's id, or what leads to it. */
  readonly object: string;
  /** Whole names, and where in each that which stands in this folder begins. */
  readonly names: readonly string[];
  readonly start: number;
}

const SPACE = 0x20;
const FOLDER_MODE = '40000';

/**
 * Looks up what a commit holds at some paths. Only the folders on the way are read, whatever the size of the tree.
 *
 * @param names Bytes as Latin-1.
 */
export async function readTree(
  place: string | Repository,
  commit: string,
  names: Iterable<string>,
): Promise<Tree | GitFailure> {
  const found = new Map<string, TreeEntry>();
  const all = [...new Set(names)];
  let searches: readonly Search[] =
    all.length === 0 ? [] : [{ object: `${commit}^{tree}`, names: all, start: 0 }];
  while (searches.length > 0) {
    const next: Search[] = [];
    const asked = searches;
    const folders = asked.map(({ object }) => object);
    const idLength = commit.length / 2;
    const unread = await readObjects(place, folders, growingRoom(), (bytes, index) => {
      const search = asked[index] as Search;
      next.push(...searchFolder(search, entriesOf(bytes, idLength), found));
    });
    if (unread.length > 0) return unreadable(commit);
    searches = next;
  }
  return {
    ok: true,
    at: (name) => found.get(name)?.object ?? null,
    entryAt: (name) => found.get(name) ?? null,
  };
}

/** Notes what is found, and returns where to look further. */
function searchFolder(
  { names, start }: Search,
  entries: ReadonlyMap<string, TreeEntry>,
  found: Map<string, TreeEntry>,
): readonly Search[] {
  const within = new Map<string, string[]>();
  for (const name of names) {
    const slash = name.indexOf('/', start);
    const entry = entries.get(slash === -1 ? name.slice(start) : name.slice(start, slash));
    if (entry === undefined || (entry.mode === FOLDER_MODE) !== slash > -1) continue;
    if (slash === -1) found.set(name, entry);
    else {
      const folder = name.slice(0, slash);
      const known = within.get(folder);
      if (known === undefined) within.set(folder, [name]);
      else known.push(name);
    }
  }
  return [...within].flatMap(([folder, inside]) => {
    const object = entries.get(folder.slice(start))?.object;
    return object === undefined ? [] : [{ object, names: inside, start: folder.length + 1 }];
  });
}

/** @param bytes For each entry its mode, a space, its name, a zero byte and its id as bytes. */
function entriesOf(bytes: Uint8Array, idLength: number): ReadonlyMap<string, TreeEntry> {
  const tree = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, TreeEntry>();
  for (let position = 0; position < tree.length; ) {
    const space = tree.indexOf(SPACE, position);
    const end = tree.indexOf(0, space);
    if (space === -1 || end === -1) break;
    entries.set(tree.toString('latin1', space + 1, end), {
      mode: tree.toString('latin1', position, space),
      object: tree.toString('hex', end + 1, end + 1 + idLength),
    });
    position = end + 1 + idLength;
  }
  return entries;
}

function unreadable(commit: string): GitFailure {
  return { ok: false, missing: false, reason: `not all folders of the commit ${commit} are in this clone` };
}

/** What stands for the tree before the first commit. */
export const EMPTY_TREE: Tree = { ok: true, at: () => null, entryAt: () => null };

const MAX_SEARCHED = 16;

/** What stands before the id of a file in a listing. */
const LISTED_BLOB = '100644 blob ';

/** Those of some objects that a commit holds as files at any path; none where that cannot be told. */
export async function readHeld(
  place: string | Repository,
  commit: string,
  objects: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const wanted = new Set(objects);
  const held = new Set<string>();
  if (wanted.size === 0) return held;
  const listed = await askGit(place, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!listed.ok) return held;
  const { output } = listed;
  // To search for a few is faster than to look at each entry of a large tree, and hardly one is there.
  if (wanted.size <= MAX_SEARCHED && ![...wanted].some((object) => output.includes(object))) return held;
  for (let start = 0; start < output.length; start = output.indexOf(0, start) + 1) {
    const id = start + LISTED_BLOB.length;
    const object = output.toString('latin1', id, id + commit.length);
    if (wanted.has(object)) held.add(object);
  }
  return held;
}

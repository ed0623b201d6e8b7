import {
  folderOfPath,
  MAX_NEIGHBOUR_BYTES,
  MAX_NEIGHBOURS,
  type Neighbour,
  type Neighbours,
} from '../model/neighbours.js';
import { git, gitWithInput, type Repository } from './git.js';

/** The files of a commit, or of the index. */
export type NeighbourTree = { readonly commit: string } | 'index';

/** A plain file of a tree. */
export interface TreeFile {
  readonly path: string;
  readonly object: string;
}

interface Entry {
  readonly name: string;
  readonly object: string;
}

/**
 * Reads neighbours from git's objects. Few files ask for any, so that git is started for a folder when it is asked for.
 *
 * @param textOf The bytes of a file as text; `null` where they are binary.
 */
export function neighboursInTree(
  place: string | Repository,
  tree: NeighbourTree,
  textOf: (bytes: Uint8Array) => string | null,
): Neighbours {
  return {
    beside(path, isWanted) {
      const entries = entriesOf(place, tree, folderOfPath(path)).filter(({ name }) => isWanted(name));
      if (entries.length === 0 || entries.length > MAX_NEIGHBOURS) return [];
      const contents = readSmall(place, entries);
      return entries.flatMap(({ name, object }): readonly Neighbour[] => {
        const bytes = contents.get(object);
        const text = bytes === undefined ? null : textOf(bytes);
        return text === null ? [] : [{ name, text }];
      });
    },
  };
}

/** Folders that one git is asked about. */
const FOLDERS_A_CALL = 200;

/** The plain files of some folders, without those of folders below. */
export function filesOfFolders(
  place: string | Repository,
  tree: NeighbourTree,
  folders: readonly string[],
): readonly TreeFile[] {
  const wanted = new Set(folders);
  const below = folders.filter((folder) => folder !== '');
  const calls = Array.from({ length: Math.ceil(below.length / FOLDERS_A_CALL) }, (_, index) =>
    below.slice(index * FOLDERS_A_CALL, (index + 1) * FOLDERS_A_CALL),
  );
  const files = [...(wanted.has('') ? [[]] : []), ...calls].flatMap((some) => listed(place, tree, some));
  return files.filter(({ path }) => wanted.has(folderOfPath(path)));
}

function entriesOf(place: string | Repository, tree: NeighbourTree, folder: string): readonly Entry[] {
  return listed(place, tree, folder === '' ? [] : [folder]).flatMap(({ path, object }) => {
    const name = path.slice(folder.length);
    return name === '' || name.includes('/') ? [] : [{ name, object }];
  });
}

/**
 * Plain files: `MODE blob ID\tPATH` of a tree, `MODE ID STAGE\tPATH` of the index, in the order of names.
 *
 * @param folders Each ends in a slash; without one those at the top are listed, and all of the index.
 */
function listed(
  place: string | Repository,
  tree: NeighbourTree,
  folders: readonly string[],
): readonly TreeFile[] {
  const where = folders.length === 0 ? [] : ['--', ...folders];
  const listing =
    tree === 'index'
      ? git(place, 'ls-files', '-z', '--stage', '--full-name', ...where)
      : git(place, 'ls-tree', '-z', '--full-tree', tree.commit, ...where);
  if (!listing.ok) return [];
  return listing.output
    .toString('utf8')
    .split('\0')
    .flatMap((line): readonly TreeFile[] => {
      const [, object, path = ''] = /^100\d{3} (?:blob )?([0-9a-f]{40,64})(?: 0)?\t(.*)$/s.exec(line) ?? [];
      return object === undefined ? [] : [{ path, object }];
    });
}

/** The contents of objects by their ids; those that are missing or large are left out. */
function readSmall(place: string | Repository, entries: readonly Entry[]): ReadonlyMap<string, Buffer> {
  const ids = [...new Set(entries.map(({ object }) => object))];
  const facts = gitWithInput(place, `${ids.join('\n')}\n`, 'cat-file', '--batch-check');
  const small = (facts.ok ? facts.output.toString('latin1') : '').split('\n').flatMap((line) => {
    const [, id, size] = /^([0-9a-f]{40,64}) blob (\d{1,12})$/.exec(line) ?? [];
    return id !== undefined && Number(size) <= MAX_NEIGHBOUR_BYTES ? [id] : [];
  });
  const contents = new Map<string, Buffer>();
  if (small.length === 0) return contents;
  const batch = gitWithInput(place, `${small.join('\n')}\n`, 'cat-file', '--batch');
  if (!batch.ok) return contents;
  let position = 0;
  for (const id of small) {
    const line = batch.output.indexOf('\n', position);
    const size = Number(/ blob (\d{1,12})$/.exec(batch.output.toString('latin1', position, line))?.[1]);
    if (line === -1 || Number.isNaN(size)) break;
    contents.set(id, batch.output.subarray(line + 1, line + 1 + size));
    position = line + 1 + size + 1;
  }
  return contents;
}

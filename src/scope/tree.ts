import type { GitFailure, Repository } from './git.js';
import { askGit } from './git-stream.js';

/** All files of one commit, by the bytes of their names as Latin-1 and by object. */
export interface Tree {
  readonly ok: true;
  /** The object at a path, or `null`. */
  at(name: string): string | null;
  /** Whether any path holds this object. */
  holds(object: string): boolean;
}

/** Lists the tree of a commit, its folders all the way down. */
export async function readTree(place: string | Repository, commit: string): Promise<Tree | GitFailure> {
  const result = await askGit(place, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  return result.ok ? createTree(result.output) : result;
}

/** @param output Records of mode, type, object, a tab and the name, each ended by a zero byte. */
function createTree(output: Buffer): Tree {
  const objects = new Map<string, string>();
  const records = output.toString('latin1');
  for (let start = 0; start < records.length; ) {
    const tab = records.indexOf('\t', start);
    const end = records.indexOf('\0', tab);
    if (tab === -1 || end === -1) throw new Error('git gave a tree of an unknown form');
    objects.set(records.slice(tab + 1, end), records.slice(records.lastIndexOf(' ', tab) + 1, tab));
    start = end + 1;
  }
  let held: ReadonlySet<string> | undefined;
  return {
    ok: true,
    at: (name) => objects.get(name) ?? null,
    holds(object) {
      held ??= new Set(objects.values());
      return held.has(object);
    },
  };
}

/** What stands for the tree before the first commit. */
export const EMPTY_TREE: Tree = { ok: true, at: () => null, holds: () => false };

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
  for (const record of output.toString('latin1').split('\0')) {
    const tab = record.indexOf('\t');
    if (tab !== -1) objects.set(record.slice(tab + 1), record.slice(record.lastIndexOf(' ', tab) + 1, tab));
  }
  const held = new Set(objects.values());
  return { ok: true, at: (name) => objects.get(name) ?? null, holds: (object) => held.has(object) };
}

/** What stands for the tree before the first commit. */
export const EMPTY_TREE: Tree = { ok: true, at: () => null, holds: () => false };

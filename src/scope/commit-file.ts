import type { Repository } from './git.js';
import { askGit } from './git-stream.js';

/** A file as a commit holds it. */
export interface CommitFile {
  /** Octal: `100644` and `100755` are files, `120000` is a symbolic link. */
  readonly mode: string;
  readonly object: string;
  /** In bytes. */
  readonly size: number;
}

/** `ls-tree --long`: mode, type, object, size or `-`, a tab and the path. */
const ENTRY = /^(\d{6}) (?:blob|tree|commit) ([0-9a-f]{40,64}) {1,20}(\d{1,20}|-)\t/;

/** What a commit holds at a path from the root; `null` where that is nothing, or cannot be read. */
export async function readCommitFile(
  place: string | Repository,
  commit: string,
  path: string,
): Promise<CommitFile | null> {
  const result = await askGit(place, ['ls-tree', '-z', '--long', '--full-tree', commit, '--', path]);
  if (!result.ok) return null;
  const [, mode, object, size] = ENTRY.exec(result.output.toString('latin1')) ?? [];
  if (mode === undefined || object === undefined) return null;
  return { mode, object, size: Number(size) || 0 };
}

/** The bytes of a blob; `null` where it cannot be read. */
export async function readBlob(place: string | Repository, object: string): Promise<Buffer | null> {
  const result = await askGit(place, ['cat-file', 'blob', object]);
  return result.ok ? result.output : null;
}

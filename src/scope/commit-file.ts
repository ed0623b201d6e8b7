import type { Repository } from './git.js';
import { factsOf } from './object-facts.js';
import { readObjects } from './object-reader.js';
import { growingRoom } from './room.js';
import { readTree } from './tree.js';

/** A file as a commit holds it. */
export interface CommitFile {
  /** Octal: `100644` and `100755` are files, `120000` is a symbolic link. */
  readonly mode: string;
  readonly object: string;
  /** In bytes. */
  readonly size: number;
}

/** What a commit holds at a path from the root; `null` where that is no file, or cannot be read. */
export async function readCommitFile(
  place: string | Repository,
  commit: string,
  path: string,
): Promise<CommitFile | null> {
  const name = Buffer.from(path).toString('latin1');
  const tree = await readTree(place, commit, [name]);
  const entry = tree.ok ? tree.entryAt(name) : null;
  if (entry === null) return null;
  const facts = await factsOf(place, [entry.object]);
  return { ...entry, size: facts.get(entry.object)?.size ?? 0 };
}

/** The bytes of a blob; `null` where it cannot be read. */
export async function readBlob(place: string | Repository, object: string): Promise<Buffer | null> {
  let contents: Buffer | null = null;
  await readObjects(place, [object], growingRoom(), (bytes) => {
    contents = Buffer.from(bytes);
  });
  return contents;
}

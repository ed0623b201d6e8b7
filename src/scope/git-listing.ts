import { isUtf8 } from 'node:buffer';
import { escapedPath } from './path-text.js';

/** One entry of `git ls-files -z -t --stage --cached --others`. */
export interface ListedEntry {
  readonly kind: 'file' | 'symlink' | 'repository' | 'sparse';
  /** Relative to the folder that was listed. Bytes that are not UTF-8 are written `\\xE9`. */
  readonly path: string;
  /** The name as it is on disk where it is not UTF-8, else `null`. */
  readonly bytes: Buffer | null;
}

const UNTRACKED = '? ';

/** Before the name of what is in the index: tag, mode, object and stage, as `H 100644 e69de29… 0\t`. */
const MODE_START = 2;
const MODE_END = 8;

/**
 * Reads git's listing. Works on bytes, since a listing as text would lose names that are not UTF-8; an
 * entry that stands in the index more than once (a merge conflict) comes once.
 */
export function parseListing(output: Buffer): readonly ListedEntry[] {
  const entries: ListedEntry[] = [];
  // Hardly a tree has names that are not UTF-8: then each is looked at by itself.
  const isText = isUtf8(output);
  const records = output.toString(isText ? 'utf8' : 'latin1').split('\0');
  records.pop();
  for (const record of records) {
    const isUntracked = record.startsWith(UNTRACKED);
    const name = record.slice(isUntracked ? UNTRACKED.length : record.indexOf('\t') + 1);
    const tag = isUntracked ? undefined : record[0];
    const mode = isUntracked ? undefined : record.slice(MODE_START, MODE_END);
    const entry = isText ? entryOf(name, null, tag, mode) : entryOfBytes(name, tag, mode);
    // The index is sorted: what stands in it more than once stands there in a row.
    if (entries.at(-1)?.path === entry.path) entries.pop();
    entries.push(entry);
  }
  return entries;
}

/** @param name One character a byte. */
function entryOfBytes(name: string, tag: string | undefined, mode: string | undefined): ListedEntry {
  const bytes = Buffer.from(name, 'latin1');
  return isUtf8(bytes)
    ? entryOf(bytes.toString('utf8'), null, tag, mode)
    : entryOf(escapedPath(bytes), bytes, tag, mode);
}

function entryOf(
  name: string,
  bytes: Buffer | null,
  tag: string | undefined,
  mode: string | undefined,
): ListedEntry {
  // Git lists an untracked clone as one entry that ends in a slash.
  const isClone = tag === undefined && name.endsWith('/');
  return {
    kind: isClone ? 'repository' : kindOf(tag, mode),
    path: bytes === null && name.endsWith('/') ? name.slice(0, -1) : name,
    bytes,
  };
}

function kindOf(tag: string | undefined, mode: string | undefined): ListedEntry['kind'] {
  if (mode === '160000') return 'repository';
  if (tag === 'S') return 'sparse';
  return mode === '120000' ? 'symlink' : 'file';
}

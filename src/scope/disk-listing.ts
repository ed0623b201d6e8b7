import { type Dirent, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { pathText } from './path-text.js';

/** What stands in a folder on the disk, or below it. */
export type DiskEntry =
  /** @property location Absolute; as bytes where the name is not UTF-8. */
  | { readonly kind: 'file'; readonly path: string; readonly location: string | Buffer }
  | { readonly kind: 'symlink' | 'other'; readonly path: string }
  /** A folder that cannot be read, with the code of why. */
  | { readonly kind: 'unread'; readonly path: string; readonly code: string };

/** What decoding puts for bytes that are not UTF-8. */
const REPLACEMENT = '\uFFFD';

/**
 * Everything below a folder but `.git`, symbolic links not followed. Paths are relative to it, with forward slashes;
 * bytes of a name that are not UTF-8 are written `\xE9`.
 *
 * @param folder Absolute.
 */
export function* listDisk(folder: string): Generator<DiskEntry> {
  const open: { readonly path: string; readonly location: string | Buffer }[] = [
    { path: '', location: folder },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path: above, location } = next;
    const entries = entriesOf(location);
    if (typeof entries === 'string') {
      yield { kind: 'unread', path: above, code: entries };
      continue;
    }
    for (const entry of entries) {
      const name = typeof entry.name === 'string' ? entry.name : pathText(entry.name);
      if (name === '.git') continue;
      const path = above === '' ? name : `${above}/${name}`;
      const within = locationOf(location, entry.name);
      if (entry.isDirectory()) open.push({ path, location: within });
      else if (entry.isFile()) yield { kind: 'file', path, location: within };
      else yield { kind: entry.isSymbolicLink() ? 'symlink' : 'other', path };
    }
  }
}

/** Names as text, which is faster; as bytes where one of them would not survive that. */
function entriesOf(folder: string | Buffer): readonly Dirent<string | Buffer>[] | string {
  try {
    if (typeof folder === 'string') {
      const entries = readdirSync(folder, { withFileTypes: true });
      if (!entries.some(({ name }) => name.includes(REPLACEMENT))) return entries;
    }
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown error';
  }
}

function locationOf(folder: string | Buffer, name: string | Buffer): string | Buffer {
  if (typeof folder === 'string' && typeof name === 'string') return folder + sep + name;
  const bytes = Buffer.concat([Buffer.from(folder), Buffer.from(sep), Buffer.from(name)]);
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : bytes;
}

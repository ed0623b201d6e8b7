import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../model/errors.js';
import type { Notice } from '../model/report.js';
import type { JudgedChange } from '../read/judged-change.js';
import { type CommitFile, readBlob, readCommitFile } from '../scope/commit-file.js';
import type { Root } from '../scope/root.js';

/** A configuration or baseline beyond this is a mistake, or meant to keep the parser busy. */
const MAX_SETTINGS_BYTES = 16_000_000;

/** What a settings file says. */
export type SettingsText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  /** It has nothing to say yet: the change that is judged adds it, or the base of that is not known. */
  | { readonly kind: 'pending' };

/** Where configuration, ignore list and baseline are read. */
export interface SettingsFiles {
  /**
   * @param file Absolute.
   * @param name What messages call it.
   * @throws ConfigurationError where it is no file, too large or no text.
   */
  read(file: string, name: string): Promise<SettingsText>;
  /** What to tell once all files were read. */
  notices(): readonly Notice[];
}

export const filesOnDisk: SettingsFiles = {
  read: async (file, name) => {
    const bytes = readFile(file, name);
    return bytes === null ? { kind: 'absent' } : { kind: 'text', text: decoded(bytes, name) };
  },
  notices: () => [],
};

/**
 * Reads settings from the base of a change, so that nobody can excuse what they add themselves. Files outside of
 * the repository are no part of any change and are read from the disk.
 */
export function filesOfBase({ place, range }: JudgedChange, root: Root, cwd: string): SettingsFiles {
  const notices = new Map<string, Notice>();
  return {
    async read(file, name) {
      const path = pathWithin(root, file, cwd);
      if (path === null) return filesOnDisk.read(file, name);
      if (range === null) {
        notices.set('', noticeOf(null, UNKNOWN_BASE));
        return { kind: 'pending' };
      }
      const [base, head] = await Promise.all([
        readCommitFile(place, range.base, path),
        readCommitFile(place, range.head, path),
      ]);
      const edit = editOf(base, head);
      if (edit !== null) notices.set(path, noticeOf(path, edit));
      if (base === null) return { kind: head === null ? 'absent' : 'pending' };
      refuseOdd(base, name);
      const bytes = await readBlob(place, base.object);
      if (bytes === null) throw new ConfigurationError([`'${name}' could not be read from the base commit.`]);
      return { kind: 'text', text: decoded(bytes, name) };
    },
    notices: () => [...notices.values()],
  };
}

const UNKNOWN_BASE =
  'The base of the change could not be read, so that no configuration, ignore list and baseline was used.';

/** What a change does to a settings file; `null` where it leaves it alone. */
function editOf(base: CommitFile | null, head: CommitFile | null): string | null {
  if (base?.object === head?.object && base?.mode === head?.mode) return null;
  if (base === null) {
    return 'This change adds a file of settings for Starkey. It did not count: it does for later changes.';
  }
  const what = head === null ? 'removes' : 'edits';
  return (
    `This change ${what} settings of Starkey. The version before it was used: ` +
    'what the change says counts for later changes.'
  );
}

function noticeOf(path: string | null, message: string): Notice {
  return { level: 'warning', path, line: path === null ? null : 1, message };
}

function refuseOdd({ mode, size }: CommitFile, name: string): void {
  // Where a symbolic link leads is not the base's to say.
  if (!mode.startsWith('100')) {
    throw new ConfigurationError([`'${name}' is no file in the base commit. Name a file.`]);
  }
  refuseLarge(size, name);
}

function refuseLarge(size: number, name: string): void {
  if (size <= MAX_SETTINGS_BYTES) return;
  throw new ConfigurationError([`'${name}' is larger than ${MAX_SETTINGS_BYTES} bytes. Make it smaller.`]);
}

/** The bytes of a file; `null` where there is none. */
function readFile(file: string, name: string): Buffer | null {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return null;
    if (!stats.isFile()) throw new ConfigurationError([`'${name}' is no file. Name a file.`]);
    refuseLarge(stats.size, name);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError([`'${name}' could not be read (${code}).`]);
  }
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigurationError([`'${name}' is not UTF-8 text. Save it as UTF-8.`]);
  }
}

/**
 * A path from the root; `null` outside of it. By its words alone: a symbolic link in what is checked out must not
 * lead to other settings.
 */
function pathWithin({ folder }: Root, file: string, cwd: string): string | null {
  // The current folder itself may be reached over a link, as temporary folders are on some systems.
  const way = relative(folder, resolve(realpathSync(cwd), relative(cwd, file)));
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside ? null : way.split(sep).join('/');
}

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../model/errors.js';
import type { Notice, Skipped } from '../model/report.js';
import type { JudgedChange } from '../read/judged-change.js';
import { type CommitFile, readBlob, readCommitFile } from '../scope/commit-file.js';
import type { Root } from '../scope/root.js';

/** A configuration or baseline beyond this is a mistake, or meant to keep the parser busy. */
const MAX_SETTINGS_BYTES = 16_000_000;

/** What a settings file says. */
export type SettingsFile<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'absent' }
  /** It has nothing to say yet: the change that is judged adds it, or the base of that is not known. */
  | { readonly kind: 'pending' };

/** Where configuration, ignore list and baseline are read. */
export interface SettingsFiles {
  /**
   * @param file Absolute.
   * @param name What messages call it.
   * @param parse Makes something of its text, or throws a ConfigurationError.
   * @throws ConfigurationError where it is no file, too large or no text, or cannot be parsed.
   */
  read<Value>(
    file: string,
    name: string,
    parse: (text: string) => Value | Promise<Value>,
  ): Promise<SettingsFile<Value>>;
  /** What to tell once all files were read. */
  notices(): readonly Notice[];
  /** Files that a change leaves in such a state that no later change could be judged by them. */
  broken(): readonly Skipped[];
}

export const filesOnDisk: SettingsFiles = {
  read: async (file, name, parse) => {
    const bytes = readFile(file, name);
    return bytes === null ? { kind: 'absent' } : { kind: 'read', value: await parse(decoded(bytes, name)) };
  },
  notices: () => [],
  broken: () => [],
};

/**
 * Reads settings from the base of a change, so that nobody can excuse what they add themselves. Files outside of
 * the repository are no part of any change and are read from the disk.
 */
export function filesOfBase({ place, range }: JudgedChange, root: Root, cwd: string): SettingsFiles {
  const notices = new Map<string, Notice>();
  const mistakes = new Map<string, readonly Notice[]>();
  return {
    async read(file, name, parse) {
      const path = pathWithin(root, file, cwd);
      if (path === null) return filesOnDisk.read(file, name, parse);
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
      const parsed = async (entry: CommitFile) => parse(await textIn(place, entry, name));
      const value = base === null ? null : await parsed(base).catch(failOnBase(name, range.base));
      if (edit !== null && head !== null) {
        const problems = await parsed(head).then(() => [], problemsOf);
        if (problems.length > 0)
          mistakes.set(
            path,
            problems.map((problem) => mistakeAt(path, problem)),
          );
      }
      if (base !== null && value !== null) return { kind: 'read', value };
      return { kind: head === null ? 'absent' : 'pending' };
    },
    notices: () => [...notices.values(), ...[...mistakes.values()].flat()],
    broken: () => [...mistakes.keys()].map((path) => ({ path, reason: BROKEN, harmless: false })),
  };
}

const BROKEN =
  'settings with mistakes, as this change leaves them: merged so, every later change would fail. Mend them here';

/**
 * A change cannot mend what it is judged by, and defaults in place of broken settings could let pass what these
 * forbid: so every change fails until the base is mended, and is told how.
 */
function failOnBase(name: string, base: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError([
      ...error.problems,
      `'${name}' is read from the base, commit ${base.slice(0, 12)}, where these mistakes stand: until they are ` +
        'mended there no change can pass, not even the one that mends them. Push the mended file to the base ' +
        'branch, or have an administrator merge its pull request without this check.',
    ]);
  };
}

function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ConfigurationError) return error.problems;
  throw error;
}

/** A problem that begins with file, line and column, or says the line, at its line. */
function mistakeAt(path: string, problem: string): Notice {
  const line = /^[^:\n]{1,4096}(?::|, line )(\d{1,9}):/.exec(problem)?.[1];
  const message = `As this change leaves it: ${problem}`;
  return { level: 'warning', path, line: line === undefined ? 1 : Number(line), message };
}

/** @throws ConfigurationError where it is no file, too large or no text. */
async function textIn(place: JudgedChange['place'], entry: CommitFile, name: string): Promise<string> {
  refuseOdd(entry, name);
  const bytes = await readBlob(place, entry.object);
  if (bytes === null) throw new ConfigurationError([`'${name}' could not be read from git's objects.`]);
  return decoded(bytes, name);
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
    throw new ConfigurationError([`'${name}' is no file in git's objects. Name a file.`]);
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
    throw new ConfigurationError([
      `'${name}' could not be read (${code}). Name a file that can, or make it readable.`,
    ]);
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

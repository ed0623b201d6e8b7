import { existsSync, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ConfigurationError } from '../model/errors.js';
import { matcher, mayMatchBelow } from '../model/glob.js';
import type { Skipped } from '../model/report.js';
import type { SourceFile } from '../model/source-file.js';
import { listDisk } from './disk-listing.js';
import { type ListedEntry, parseListing } from './git-listing.js';
import { askGit } from './git-stream.js';
import { pathFromRoot, type Root } from './root.js';

const UNREAD_FOLDER = /^warning: could not open directory '(.*?)\/?'?(?:: ([^:']{1,200}))?$/;

const GLOB_CHARACTER = /[*?[{]/;

/** Nested repositories (submodules, clones) are followed this deep. */
const MAX_NESTING = 8;

export interface WorktreeListing {
  readonly files: readonly SourceFile[];
  readonly skipped: readonly Skipped[];
}

/**
 * Lists what a scan of the working tree reads: in a git repository all that it tracks and all that it does
 * not ignore, elsewhere every file.
 *
 * @param paths Files, folders and globs, relative to `cwd`; what is named is listed even if git ignores it.
 * @param exclude Globs relative to the root.
 * @throws ConfigurationError naming each path or glob that names nothing.
 */
export async function listWorktree(
  root: Root,
  paths: readonly string[],
  exclude: readonly string[],
  cwd: string,
): Promise<WorktreeListing> {
  const lister = new Lister(root);
  const problems: string[] = [];
  for (const path of paths) {
    const problem = await lister.add(path, cwd);
    if (problem !== null) problems.push(problem);
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return lister.listing(matcher(exclude));
}

class Lister {
  readonly #files = new Map<string, SourceFile>();
  readonly #skipped: Skipped[] = [];
  /** Folders of which nobody knows what they hold. */
  readonly #closed = new Set<string>();

  constructor(readonly root: Root) {
    if (root.trouble !== null) {
      this.#skip(
        '.',
        `git could not list this repository, so ignored files are scanned too: ${root.trouble}`,
        true,
      );
    }
  }

  /** Lists one path; returns what is wrong with it, or `null`. */
  async add(path: string, cwd: string): Promise<string | null> {
    const target = pathFromRoot(this.root, path, cwd);
    const stats = statsOf(join(this.root.folder, target));
    if (typeof stats === 'string')
      return `The path '${path}' cannot be read (${stats}). Name an existing file or folder, or a glob.`;
    if (stats?.isDirectory() === true) {
      await this.#addFolder(target);
      return null;
    }
    if (isStream(join(this.root.folder, target)))
      return `'${path}' is neither a file nor a folder. Pipe what it holds to standard input: \`… | starkey scan -\`.`;
    if (stats !== undefined) {
      this.#addFile(target, join(this.root.folder, target));
      return null;
    }
    if (!GLOB_CHARACTER.test(target))
      return `The path '${path}' does not exist. Name an existing file or folder, or a glob.`;
    if (await this.#addGlob(target)) return null;
    const listed = this.root.isRepository ? 'file that git does not ignore' : 'file';
    return `The glob '${path}' matches no ${listed}. Mend it, or leave it out.`;
  }

  listing(isExcluded: (path: string) => boolean): WorktreeListing {
    const files: SourceFile[] = [];
    for (const file of this.#files.values()) {
      if (isExcluded(file.path)) this.#skip(file.path, 'excluded', true);
      else files.push(file);
    }
    return { files, skipped: this.#skipped };
  }

  async #addFolder(folder: string, nesting = 0): Promise<void> {
    const listed = this.root.isRepository && (await this.#addFromGit(folder, nesting));
    if (!listed) this.#addFromDisk(folder);
  }

  /** Lists by git; false where git cannot, or lists nothing of what was named, as in an ignored folder. */
  async #addFromGit(folder: string, nesting: number): Promise<boolean> {
    const absolute = join(this.root.folder, folder);
    const result = await askGit(absolute, [
      ...['ls-files', '-z', '-t', '--stage'],
      ...['--cached', '--others', '--exclude-standard'],
    ]);
    if (!result.ok) {
      this.#skip(
        folder || '.',
        `git could not list it, so ignored files are scanned too: ${result.reason}`,
        true,
      );
      return false;
    }
    for (const warning of result.warnings ?? []) this.#heed(warning, folder);
    const entries = parseListing(result.output);
    for (const entry of entries) {
      if (entry.kind === 'repository') await this.#addNested(folder, entry, nesting + 1);
      else this.#addEntry(pathIn(folder, entry), entry, absolute);
    }
    return entries.length > 0 || folder === '';
  }

  /** Git lists what it can, and ends well though it could not look into a folder. */
  #heed(warning: string, folder: string): void {
    const [, path, reason] = UNREAD_FOLDER.exec(warning) ?? [];
    if (path === undefined) return;
    this.#skipFolder(pathIn(folder, { path }), `folder could not be read (${reason})`);
  }

  /** @param absolute The folder that was listed. */
  #addEntry(path: string, { kind, path: name, bytes }: ListedEntry, absolute: string): void {
    switch (kind) {
      case 'symlink':
        this.#skip(path, 'symbolic link', true);
        break;
      case 'sparse':
        this.#skip(path, 'left out by a sparse checkout', false);
        break;
      case 'file':
        // Git's names need no normalizing, which would take longer than listing.
        this.#addFile(
          path,
          bytes === null ? absolute + sep + name : Buffer.concat([Buffer.from(absolute + sep), bytes]),
        );
    }
  }

  /** A repository within the repository: a submodule, or a clone that git lists as one entry. */
  async #addNested(above: string, entry: ListedEntry, nesting: number): Promise<void> {
    // So git says that the folder which it was asked about is a submodule, but no repository of its own.
    const isItself = entry.path === '.';
    const folder = isItself ? above : pathIn(above, entry);
    const absolute = join(this.root.folder, folder);
    const isCheckedOut = existsSync(absolute) && readdirSync(absolute).length > 0;
    if (!isCheckedOut) this.#skipFolder(folder, 'submodule that is not checked out');
    else if (isItself) this.#addFromDisk(folder);
    else if (nesting > MAX_NESTING) this.#skipFolder(folder, 'repository nested too deep');
    else await this.#addFolder(folder, nesting);
  }

  #addFromDisk(folder: string): void {
    for (const entry of listDisk(join(this.root.folder, folder))) {
      const path = pathIn(folder, entry);
      switch (entry.kind) {
        case 'file':
          this.#addFile(path, entry.location);
          break;
        case 'symlink':
          this.#skip(path, 'symbolic link', true);
          break;
        case 'other':
          this.#skip(path, 'no regular file', true);
          break;
        case 'unread':
          this.#skipFolder(path, `folder could not be read (${entry.code})`);
      }
    }
  }

  /** Lists what a glob matches of what lies below the folders that it begins with; false for nothing. */
  async #addGlob(glob: string): Promise<boolean> {
    const below = new Lister(this.root);
    for (const folder of await foldersBefore(glob)) {
      const stats = statsOf(join(this.root.folder, folder));
      if (typeof stats !== 'string' && stats?.isDirectory() === true) await below.#addFolder(folder);
    }
    const matches = matcher([glob]);
    for (const file of below.#files.values()) if (matches(file.path)) this.#files.set(file.path, file);
    const isMeant = ({ path }: Skipped) =>
      below.#closed.has(path) ? mayMatchBelow(glob, path) : matches(path);
    const skipped = below.#skipped.filter(isMeant);
    this.#skipped.push(...skipped);
    return skipped.length > 0 || [...below.#files.keys()].some(matches);
  }

  #addFile(path: string, location: string | Buffer): void {
    this.#files.set(path, { path, location });
  }

  #skipFolder(path: string, reason: string): void {
    this.#closed.add(path);
    this.#skip(path || '.', reason, false);
  }

  #skip(path: string, reason: string, harmless: boolean): void {
    this.#skipped.push({ path, reason, harmless });
  }
}

function pathIn(folder: string, { path }: Pick<ListedEntry, 'path'>): string {
  return [folder, path].filter((part) => part !== '').join('/');
}

/** The folders that a glob begins with, none of them below another: `{src,test}/**` looks into two. */
async function foldersBefore(glob: string): Promise<readonly string[]> {
  const { default: fastGlob } = await import('fast-glob');
  const folders = fastGlob.generateTasks(glob, { dot: true }).map(({ base }) => (base === '.' ? '' : base));
  const isBelow = (folder: string, above: string) => above === '' || folder.startsWith(`${above}/`);
  return folders.filter((folder) => !folders.some((above) => above !== folder && isBelow(folder, above)));
}

/** What stands at a path, links not followed; `undefined` for nothing, or the code of why that cannot be told. */
function statsOf(path: string): Stats | string | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    return code === 'ENOTDIR' ? undefined : code;
  }
}

/** Whether a named pipe, a socket or a device is there, or a link to one, as `<(…)` of a shell is. */
function isStream(path: string): boolean {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats !== undefined && !stats.isFile() && !stats.isDirectory();
  } catch {
    // A loop of links, or nobody may look: opening it says why.
    return false;
  }
}

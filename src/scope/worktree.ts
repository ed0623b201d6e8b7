import { existsSync, lstatSync, readdirSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import type { Options as GlobOptions } from 'fast-glob';
import { ConfigurationError } from '../model/errors.js';
import { matcher } from '../model/glob.js';
import type { Skipped } from '../model/report.js';
import type { SourceFile } from '../model/source-file.js';
import { type ListedEntry, parseListing } from './git-listing.js';
import { askGit } from './git-stream.js';
import { pathFromRoot, type Root } from './root.js';

const UNREAD_FOLDER = /^warning: could not open directory '(.*?)\/?'?(?:: ([^:']{1,200}))?$/;

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
    if (stats !== undefined) {
      this.#addFile(target, join(this.root.folder, target));
      return null;
    }
    if (!/[*?[{]/.test(target))
      return `The path '${path}' does not exist. Name an existing file or folder, or a glob.`;
    return (await this.#addGlob(target))
      ? null
      : `The glob '${path}' matches no file. Mend it, or leave it out.`;
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
    if (!listed) await this.#addFromDisk(folder);
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
      if (entry.kind === 'repository') await this.#addNested(pathIn(folder, entry), nesting + 1);
      else this.#addEntry(pathIn(folder, entry), entry, absolute);
    }
    return entries.length > 0 || folder === '';
  }

  /** Git lists what it can, and ends well though it could not look into a folder. */
  #heed(warning: string, folder: string): void {
    const [, path, reason] = UNREAD_FOLDER.exec(warning) ?? [];
    if (path === undefined) return;
    const shown = folder === '' ? path : `${folder}/${path}`;
    this.#skip(shown, `folder could not be read (${reason})`, false);
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
  async #addNested(folder: string, nesting: number): Promise<void> {
    const absolute = join(this.root.folder, folder);
    const isCheckedOut = existsSync(absolute) && readdirSync(absolute).length > 0;
    if (!isCheckedOut) this.#skip(folder, 'submodule that is not checked out', false);
    else if (nesting > MAX_NESTING) this.#skip(folder, 'repository nested too deep', false);
    else await this.#addFolder(folder, nesting);
  }

  async #addFromDisk(folder: string): Promise<void> {
    const found = await this.#glob('**', folder);
    for (const name of found) {
      const path = folder === '' ? name : `${folder}/${name}`;
      this.#addFile(path, join(this.root.folder, path));
    }
  }

  async #addGlob(glob: string): Promise<boolean> {
    const listed = new Set<string>();
    if (this.root.isRepository) {
      const all = new Lister(this.root);
      await all.#addFromGit('', 0);
      for (const path of all.#files.keys()) listed.add(path);
    }
    const found = await this.#glob(glob, '');
    for (const path of found) {
      if (!this.root.isRepository || listed.has(path)) this.#addFile(path, join(this.root.folder, path));
    }
    return found.length > 0;
  }

  async #glob(pattern: string, folder: string): Promise<readonly string[]> {
    const { default: glob } = await import('fast-glob');
    return glob
      .sync(pattern, {
        cwd: join(this.root.folder, folder),
        dot: true,
        onlyFiles: false,
        markDirectories: true,
        followSymbolicLinks: false,
        ignore: ['**/.git/**', '**/.git'],
        fs: { readdirSync: this.#readdir() },
      })
      .filter((path) => !path.endsWith('/'));
  }

  /** A folder that cannot be read is named, not fatal and not silent. */
  #readdir(): NonNullable<NonNullable<GlobOptions['fs']>['readdirSync']> {
    const read = (path: string) => {
      try {
        return readdirSync(path, { withFileTypes: true });
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        this.#skip(this.#relative(path), `folder could not be read (${code ?? 'unknown error'})`, false);
        return [];
      }
    };
    return read as unknown as NonNullable<NonNullable<GlobOptions['fs']>['readdirSync']>;
  }

  #relative(path: string): string {
    return (
      path
        .slice(this.root.folder.length + 1)
        .split(sep)
        .join('/') || '.'
    );
  }

  #addFile(path: string, location: string | Buffer): void {
    this.#files.set(path, { path, location });
  }

  #skip(path: string, reason: string, harmless: boolean): void {
    this.#skipped.push({ path, reason, harmless });
  }
}

function pathIn(folder: string, { path }: ListedEntry): string {
  return folder === '' ? path : `${folder}/${path}`;
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

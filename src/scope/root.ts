import { existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../model/errors.js';
import { git } from './git.js';

/** The folder that paths in reports and configuration are relative to. */
export interface Root {
  /** Absolute, symbolic links resolved. */
  readonly folder: string;
  readonly isRepository: boolean;
  /** The commit that is checked out; `null` outside of a repository or before the first commit. */
  readonly head: string | null;
  /** Where git keeps what is read without asking it; `null` where that is not known. */
  readonly store: Store | null;
  /** Why git's view could not be had where there seems to be a repository; `null` when all is well. */
  readonly trouble: string | null;
}

/** Absolute paths. */
export interface Store {
  readonly objects: string;
  /** Names the commits at which a shallow clone ends; others have no such file. */
  readonly shallowFile: string;
}

/**
 * The top of the git repository that the first of these paths lies in; outside of one, the current folder
 * if it holds the path, else the path's own folder.
 *
 * @throws ConfigurationError where that is a repository without a working tree.
 * @param path Absolute or relative to `cwd`; may hold glob characters, which count from the folder before them.
 */
export function findRoot(path: string, cwd: string): Root {
  const folder = nearestFolder(resolve(cwd, path));
  const plain = plainRoot(folder, realpathSync(cwd));
  // Starting git takes longer than all else on a small folder that lies in no repository.
  if (!liesInRepository(folder)) {
    refuseBare(plain.folder);
    return plain;
  }
  const result = git(folder, 'rev-parse', ...PLACES.flat(), '--revs-only', 'HEAD^{commit}');
  if (!result.ok) {
    const isPlain = !result.missing && /not a git repository/.test(result.reason);
    return isPlain ? plain : { ...plain, trouble: result.reason };
  }
  const lines = result.output.toString('utf8').split(/\r?\n/).slice(0, -1);
  const head = COMMIT_ID.test(lines.at(-1) ?? '') ? (lines.pop() ?? null) : null;
  const paths = lines.length === 3 ? lines : PLACES.map((place) => pathOf(folder, ...place));
  const [top = '', shallowFile = '', objects = ''] = paths.map((path) => resolve(folder, path));
  return {
    folder: realpathSync(top),
    isRepository: true,
    head,
    store: { objects, shallowFile },
    trouble: null,
  };
}

/** One at a time, where a line of the common answer is not a path: a folder's name may hold a line end. */
function pathOf(folder: string, ...parameters: readonly string[]): string {
  const result = git(folder, 'rev-parse', ...parameters);
  return result.ok ? result.output.toString('utf8').replace(/\r?\n$/, '') : '';
}

const PLACES = [['--show-toplevel'], ['--git-path', 'shallow'], ['--git-path', 'objects']] as const;
/** It is missing before the first commit. */
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

function plainRoot(folder: string, current: string): Root {
  const holder = isWithin(current, folder) ? current : folder;
  return { folder: holder, isRepository: false, head: null, store: null, trouble: null };
}

/** Its files would be scanned as they lie there, packed and so without a finding, and what they hold would not. */
function refuseBare(folder: string): void {
  if (!['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)))) return;
  throw new ConfigurationError([
    `'${folder}' is a bare repository, which is not scanned in place. Clone it (\`git clone ${folder}\`), and scan the clone.`,
  ]);
}

function liesInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && liesInRepository(above);
}

/** A path as reports write it: relative to the root, forward slashes. */
export function pathFromRoot(root: Root, path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const folder = nearestFolder(absolute);
  const real = join(folder, relative(nearestExisting(absolute), absolute));
  const parts = isFile(absolute) ? join(folder, absolute.slice(dirname(absolute).length)) : real;
  if (!isWithin(root.folder, parts)) {
    throw new ConfigurationError([
      `The path '${path}' lies outside of '${root.folder}', where the first path is. Scan each repository in a run of its own.`,
    ]);
  }
  return relative(root.folder, parts).split(sep).join('/');
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
}

function isFile(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

/** `undefined` for what is not there, and for what cannot be: a loop of links, a name below a file, one too long. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The nearest folder at or above an absolute path that exists, symbolic links not resolved. */
function nearestExisting(path: string): string {
  let folder = path;
  while (statsOf(folder)?.isDirectory() !== true) folder = dirname(folder);
  return folder;
}

function nearestFolder(path: string): string {
  return realpathSync(nearestExisting(path));
}

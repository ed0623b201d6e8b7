import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CHANGED } from './contents-fix.js';

/** A file that may be written, as it stands. */
export interface WritableFile {
  readonly location: string;
  readonly bytes: Buffer;
  readonly stats: Stats;
}

/**
 * Reads a file that is to be written.
 *
 * @param folder Absolute.
 * @param path Relative to it, forward slashes.
 * @returns Why it must not be written, where that is so.
 */
export function readWritable(folder: string, path: string): WritableFile | string {
  const location = join(folder, ...path.split('/'));
  try {
    const stats = lstatSync(location, { throwIfNoEntry: false });
    if (stats === undefined) return 'there is no file of this name';
    if (!stats.isFile()) return 'it is no regular file';
    if (realpathSync(location) !== join(realpathSync(folder), ...path.split('/'))) {
      return 'a symbolic link leads to it';
    }
    // Also root, who may write everything, respects this.
    if ((stats.mode & 0o222) === 0) return 'it is read-only';
    accessSync(location, constants.W_OK);
    return { location, stats, bytes: readFileSync(location) };
  } catch (error) {
    return `it cannot be written (${codeOf(error)})`;
  }
}

/**
 * Puts other contents in a file's place, all at once: whoever reads it sees the old ones or the new ones.
 *
 * @returns Why that was not done, where it was not.
 */
export function replaceFile({ location, stats }: WritableFile, contents: Uint8Array): string | null {
  const temporary = join(dirname(location), `.${basename(location)}.${randomBytes(6).toString('hex')}`);
  try {
    const descriptor = openSync(temporary, 'wx', stats.mode & 0o777);
    try {
      // Not `writeSync`, which on a disk that is full writes a part and says so by its result alone.
      writeFileSync(descriptor, contents);
      fchmodSync(descriptor, stats.mode & 0o777);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (isChanged(location, stats)) return CHANGED;
    renameSync(temporary, location);
    return null;
  } catch (error) {
    return `it could not be written (${codeOf(error)})`;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function isChanged(location: string, { ino, size, mtimeMs }: Stats): boolean {
  const now = lstatSync(location, { throwIfNoEntry: false });
  return (
    now === undefined || !now.isFile() || now.ino !== ino || now.size !== size || now.mtimeMs !== mtimeMs
  );
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Do not follow a link that a file was swapped for, nor wait for a writer of a named pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Why a file was not scanned. */
export interface Unread {
  readonly reason: string;
  /** Whether the scan is still whole without it. */
  readonly harmless: boolean;
}

/** A file open for reading. */
export interface OpenFile {
  /** In bytes, as the file system says it; the file may turn out shorter or longer. */
  readonly size: number;
  /** Reads on into `memory` until it is full or the file ends; returns the number of bytes. */
  read(memory: Uint8Array): number;
}

/**
 * Opens a file, hands it on, and closes it.
 *
 * @param maxSize In bytes; a larger file is not read.
 */
export function withFile<Result>(
  location: string | Buffer,
  maxSize: number,
  use: (file: OpenFile) => Result,
): Result | Unread {
  let descriptor: number;
  try {
    descriptor = openSync(location, FLAGS);
  } catch (error) {
    return whyNotOpened(codeOf(error));
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { reason: 'no regular file', harmless: !stats.isDirectory() };
    if (stats.size > maxSize) {
      return { reason: `larger than ${maxSize} bytes (${stats.size})`, harmless: true };
    }
    return use({ size: stats.size, read: (memory) => readFully(descriptor, memory) });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { reason: `could not be read (${codeOf(error)})`, harmless: false };
  } finally {
    closeSync(descriptor);
  }
}

/** Reads on until the memory is full or nothing follows; returns the number of bytes. */
export function readFully(descriptor: number, memory: Uint8Array): number {
  let length = 0;
  while (length < memory.length) {
    const count = readSync(descriptor, memory, length, memory.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return length;
}

function whyNotOpened(code: string): Unread {
  switch (code) {
    case 'ENOENT':
      return { reason: 'removed from the working tree', harmless: true };
    case 'ELOOP':
      return { reason: 'symbolic link', harmless: true };
    // A socket.
    case 'ENXIO':
      return { reason: 'no regular file', harmless: true };
    default:
      return { reason: `could not be opened (${code})`, harmless: false };
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}

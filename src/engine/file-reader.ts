import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Prefilter } from './prefilter.js';

/** Do not follow a link that a file was swapped for, nor wait for a writer of a named pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What reading a file gave: bytes in the prefilter's room, or why not. */
export type FileRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string; readonly harmless: boolean };

/**
 * Reads a whole file into the prefilter's room; the bytes are valid until the next call.
 *
 * @param maxSize In bytes; a larger file is not read.
 */
export function readFile(location: string | Buffer, maxSize: number, prefilter: Prefilter): FileRead {
  let descriptor: number;
  try {
    descriptor = openSync(location, FLAGS);
  } catch (error) {
    return unopened(error as NodeJS.ErrnoException);
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { ok: false, reason: 'no regular file', harmless: !stats.isDirectory() };
    if (stats.size > maxSize) {
      return { ok: false, reason: `larger than ${maxSize} bytes (${stats.size})`, harmless: true };
    }
    return { ok: true, bytes: readAll(descriptor, stats.size, prefilter) };
  } catch (error) {
    return { ok: false, reason: `could not be read (${codeOf(error)})`, harmless: false };
  } finally {
    closeSync(descriptor);
  }
}

function readAll(descriptor: number, size: number, prefilter: Prefilter): Uint8Array {
  const room = prefilter.room(size);
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, room, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return room.subarray(0, length);
}

function unopened(error: NodeJS.ErrnoException): FileRead {
  switch (error.code) {
    case 'ENOENT':
      return { ok: false, reason: 'removed from the working tree', harmless: true };
    case 'ELOOP':
      return { ok: false, reason: 'symbolic link', harmless: true };
    default:
      return { ok: false, reason: `could not be opened (${codeOf(error)})`, harmless: false };
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}

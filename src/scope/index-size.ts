import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from './root.js';

/** `DIRC`, a version and the number of entries, all of four bytes: gitformat-index(5). */
const HEADER_BYTES = 12;
const SIGNATURE = 'DIRC';
const COUNT_AT = 8;

/**
 * How many files git tracks, as its index begins by saying; 0 where that cannot be told so quickly. Whoever made the
 * index may have written anything there: good enough to tell how many threads will pay, and for nothing else.
 */
export function trackedFiles({ folder, isRepository }: Root): number {
  if (!isRepository) return 0;
  try {
    const descriptor = openSync(join(folder, '.git', 'index'), 'r');
    const header = Buffer.alloc(HEADER_BYTES);
    readSync(descriptor, header, 0, HEADER_BYTES, 0);
    closeSync(descriptor);
    return header.toString('latin1', 0, SIGNATURE.length) === SIGNATURE ? header.readUInt32BE(COUNT_AT) : 0;
  } catch {
    // In a linked working tree `.git` is a file, and before the first `git add` there is no index.
    return 0;
  }
}

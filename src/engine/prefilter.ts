import { createAhoCorasick } from './aho-corasick.js';
import { createKernel } from './kernel.js';
import type { EncodingHints } from './views/hints.js';

/**
 * Finds all keywords of all rules in one pass over a file's bytes, before any decoding or regular expression.
 * Keywords match in any ASCII case. Implementations own the memory that files are read into, so that a
 * WebAssembly kernel needs no copy.
 */
export interface Prefilter extends EncodingHints {
  /**
   * Memory for at least `bytes` bytes to read a file into; the same memory at each call unless it grows. When
   * it does, what it held is gone and older views of it are dead.
   *
   * @throws RangeError when there is not so much memory.
   */
  room(bytes: number): Uint8Array;
  /**
   * Keyword occurrences in the first `length` bytes of the room, sorted by their end and, where several end
   * together, the longer first. Valid until the next call.
   *
   * One call gives a batch of bounded size, so that a file full of keywords needs no more memory than another;
   * {@link batchesOf} asks for one after the other.
   *
   * @param after Occurrences that end at or before this many bytes are left out.
   */
  scan(length: number, after?: number): PrefilterHits;
}

/** Parallel arrays: hit `n` is keyword number `keywords[n]` starting at byte `offsets[n]`. */
export interface PrefilterHits {
  readonly count: number;
  readonly keywords: Int32Array;
  readonly offsets: Int32Array;
  /** All occurrences that end at or before this many bytes are in this batch or one before it. */
  readonly through: number;
}

/**
 * The fastest prefilter that runs here: the WebAssembly kernel, or the table where there is no WebAssembly
 * (Node's `--jitless`) or none with vectors (processors before 2008).
 *
 * @param keywords Distinct, lower-case ASCII, four bytes or more.
 * @throws RangeError when a keyword is none of that.
 */
export function createPrefilter(keywords: readonly string[]): Prefilter {
  return createKernel(keywords) ?? createAhoCorasick(keywords);
}

/** All batches of a scan that hold hits, each valid until the next is asked for. */
export function* batchesOf(prefilter: Prefilter, length: number): Generator<PrefilterHits> {
  let through = 0;
  while (through < length) {
    const hits = prefilter.scan(length, through);
    if (hits.count > 0) yield hits;
    through = hits.through;
  }
}

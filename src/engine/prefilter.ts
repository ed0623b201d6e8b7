/**
 * Finds all keywords of all rules in one pass over a file's bytes, before any decoding or regular expression.
 * Keywords match in any ASCII case. Implementations own the memory that files are read into, so that a
 * WebAssembly kernel needs no copy.
 */
export interface Prefilter {
  /** Memory for at least `bytes` bytes to read a file into; the same memory at each call unless it grows. */
  room(bytes: number): Uint8Array;
  /** All keyword occurrences in the first `length` bytes of the room, by their end. Valid until the next call. */
  scan(length: number): PrefilterHits;
}

/** Parallel arrays: hit `n` is keyword number `keywords[n]` starting at byte `offsets[n]`. */
export interface PrefilterHits {
  readonly count: number;
  readonly keywords: Int32Array;
  readonly offsets: Int32Array;
}

import type { Neighbours } from './neighbours.js';

/**
 * A file's text as rules see it. One character a byte (Latin-1), whatever the file's encoding, so that
 * positions in patterns are byte offsets; UTF-16 files are seen as their UTF-8 form. Use `display` before
 * showing any of it to people.
 */
export interface SourceText {
  /** Relative to the repository's top, forward slashes; raw, so never to be shown. */
  readonly path: string;
  /** In bytes. */
  readonly length: number;
  /** The bytes from `start` to `end`, one character each; clamped to the text. */
  slice(start: number, end: number): string;
  /** Number of the line that holds this offset, from 1. */
  lineAt(offset: number): number;
  /** The files beside it, where it is a file whose tree is known. */
  readonly neighbours?: Neighbours | undefined;
}

/** A text as detectors are given it. */
export interface ScannedText extends SourceText {
  /** The text itself, valid as long as it is scanned. */
  readonly bytes: Uint8Array;
}

/** What stands for a keyword at the first byte of a file whose name says what it holds. */
export const FILE_START = '';

/** A keyword of the prefilter found in a text. */
export interface KeywordHit {
  /** Lower case, as the rule lists it; or {@link FILE_START}. */
  readonly keyword: string;
  /** Offset of the keyword's first byte. */
  readonly offset: number;
}

/** A slice of a {@link SourceText} as people read it: UTF-8 where it is valid, else Latin-1. */
export function display(slice: string): string {
  const bytes = Buffer.from(slice, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? slice : text;
}

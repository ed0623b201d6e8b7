import type { Comparable } from './comparable.js';
import type { Detection, Span } from './finding.js';
import type { PassedOver } from './report.js';
import type { FILE_START, KeywordHit, ScannedText } from './source-text.js';

/** A `starkey:allow RULE -- reason` comment, or another scanner's marker that stands for one. */
export interface AllowComment {
  /** Where the comment stands, from 1. */
  readonly line: number;
  /** The lines whose findings it excuses. */
  readonly covers: readonly number[];
  readonly rules: readonly string[];
  /** Another scanner's marker, which excuses every secret, whatever its rule; `rules` is empty then. */
  readonly marker?: string;
  /** The rules of that scanner which the marker names; it is about all where it names none. */
  readonly markerRules?: readonly string[];
  /** One printable line; `null` where none is given: then it excuses nothing. */
  readonly reason: string | null;
  /** Where the reason stands in the text, since a reason that holds a secret must not be shown. */
  readonly reasonSpan: Span | null;
}

/** What a detector found in one text. What is left out is empty. */
export interface Found {
  readonly detections?: readonly Detection[];
  readonly allows?: readonly AllowComment[];
  readonly passedOver?: PassedOver;
  /** What no output may show beside the masks of detections. */
  readonly masks?: readonly Span[];
  /** What of the text could not be understood, a sentence each; the scan is not whole then. */
  readonly unread?: readonly string[];
  /** Parsers or rules that the text needs and that are not loaded yet: once they are, it is asked about again. */
  readonly wants?: readonly string[];
  /** What other versions of the text are to be compared with, where that is asked for. */
  readonly comparables?: readonly Comparable[];
}

/**
 * Looks for one sort of thing in a text. The engine runs the keywords of all detectors in one pass and asks a
 * detector only where one of its own was met. Pure: the same text and hits give the same answer.
 */
export interface Detector {
  /** Lower case ASCII, four bytes or more; met in any case. One may be there twice. */
  readonly keywords: readonly string[];
  /** Whether it is asked about what is encoded in a text, too; only secrets that have a form of their own count there. */
  readonly readsDecoded?: true;
  /**
   * Tells by the bytes around an occurrence of a keyword that it is nothing for `find`, which is then not shown it: by
   * far the most are none, and this is asked before anything is made of them.
   *
   * @param offset Of the keyword's first byte.
   */
  mayMatter?(keyword: string, bytes: Uint8Array, offset: number): boolean;
  /**
   * Whether a file's name alone says what it holds, as `master.key`: then its beginning is a hit, of
   * {@link FILE_START}, though no keyword stands there, and though the file is binary. Asked about each file.
   */
  knowsFile?(path: string): boolean;
  /** @param hits Occurrences of this detector's keywords alone that may matter, by their end; at least one. */
  find(text: ScannedText, hits: readonly KeywordHit[]): Found;
  /** Loads at once all that texts could want. */
  prepare?(): Promise<void>;
  /** Loads what many of some hundred texts want. */
  warmUp?(): Promise<void>;
  /** Loads what `find` wanted. Afterwards it wants them no more, also where one could not be loaded. */
  load?(parsers: readonly string[]): Promise<void>;
}

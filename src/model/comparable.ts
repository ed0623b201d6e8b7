import type { Details, Detection } from './finding.js';
import type { Severity } from './severity.js';

/**
 * What a detector keeps of a text, to compare it with other versions of it. Plain data. Whoever passes it on knows
 * only whose it is.
 */
export interface Comparable {
  readonly of: string;
}

/** What was kept of one text. */
export interface ComparableText {
  /** Relative to the repository's top; raw. */
  readonly path: string;
  readonly comparables: readonly Comparable[];
}

/** What a detection says that was not so before. */
export interface Novelty {
  /** Of what is new alone. */
  readonly severity: Severity;
  /** A sentence for people. It quotes nothing of the text, so that it can hold no secret. */
  readonly sentence: string;
  readonly details: Details;
}

/** What a comparison says of a detection: what is new in it, that nothing is, or that it was not compared. */
export type Compared = Novelty | 'known' | 'not compared';

/** Says it of each detection of the newer texts. */
export type Comparison = (path: string, detection: Detection) => Compared;

/** Compares what newer texts say with what older ones said. Text that is missing counts as empty. */
export type Compare = (
  newer: readonly ComparableText[],
  older: readonly ComparableText[],
) => Promise<Comparison>;

import type { Severity } from '../model/severity.js';

/** A rule for the configuration, in its own words. */
export interface CarriedRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly pattern: string;
  readonly keywords: readonly string[];
  readonly entropy: number;
  readonly stopWords: readonly string[];
  /** Patterns of values that are no secret. */
  readonly except: readonly string[];
  /** Globs; empty means everywhere. */
  readonly paths: readonly string[];
}

export interface CarriedAllow {
  readonly paths: readonly string[];
  /** Empty means all. */
  readonly rules: readonly string[];
  readonly reason: string;
}

/** Where another scanner knows of a finding that is to be let pass. */
export interface KnownPlace {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What the other scanner calls it. */
  readonly rule: string;
  /** The file that says so, for the reason. */
  readonly file: string;
}

/** What one file of another scanner holds, in Starkey's terms. */
export interface Carried {
  readonly rules: readonly CarriedRule[];
  readonly allow: readonly CarriedAllow[];
  readonly off: readonly string[];
  readonly known: readonly KnownPlace[];
  /** What could not be carried over, a sentence each. */
  readonly lost: readonly string[];
}

export const NOTHING_CARRIED: Carried = { rules: [], allow: [], off: [], known: [], lost: [] };

export function joined(parts: readonly Carried[]): Carried {
  return {
    rules: parts.flatMap(({ rules }) => rules),
    allow: parts.flatMap(({ allow }) => allow),
    off: parts.flatMap(({ off }) => off),
    known: parts.flatMap(({ known }) => known),
    lost: parts.flatMap(({ lost }) => lost),
  };
}

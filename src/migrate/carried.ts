import type { RequiredRule } from '../model/custom-rule.js';
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
  /** Rules that must find something near; see `CustomRule`. */
  readonly requires: readonly RequiredRule[];
}

export interface CarriedAllow {
  /** Empty means all. */
  readonly paths: readonly string[];
  /** Patterns of secrets; empty means all. */
  readonly values: readonly string[];
  /** Empty means all. */
  readonly rules: readonly string[];
  readonly reason: string;
}

/** Where another scanner knows of a finding that is to be let pass. */
export interface KnownPlace {
  readonly path: string;
  /** From 1; `null` for the whole file. */
  readonly line: number | null;
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
    rules: withoutTwins(parts.flatMap(({ rules }) => rules)),
    allow: parts.flatMap(({ allow }) => allow),
    off: [...new Set(parts.flatMap(({ off }) => off))],
    known: parts.flatMap(({ known }) => known),
    lost: [...new Set(parts.flatMap(({ lost }) => lost))],
  };
}

/** Of rules with one id the first. */
function withoutTwins(rules: readonly CarriedRule[]): readonly CarriedRule[] {
  return [...new Map([...rules].reverse().map((rule) => [rule.id, rule])).values()].reverse();
}
